import type { NgoEntriesQuery } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";

interface KindLinksProps {
  readonly kind: NgoEntriesQuery["kind"];
  readonly pathOf: (changed: Partial<NgoEntriesQuery>) => string;
}

/** What is earned is made of the three after it. */
const KINDS = [undefined, "earned", "capture", "refund", "fee", "payout"] as const;

/** What happened with the money: everything, or one kind of it. */
export function KindLinks({ kind, pathOf }: KindLinksProps) {
  const t = useTranslations("ngo-entries");
  return (
    <nav aria-label={t("kind")} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {KINDS.map((one) => (
          <li key={one ?? "all"}>
            <a
              href={pathOf({ kind: one })}
              aria-current={one === kind ? "true" : undefined}
              className="flex min-h-11 items-center rounded-md border border-line px-3 hover:border-clay aria-[current=true]:border-clay aria-[current=true]:bg-sand aria-[current=true]:font-semibold"
            >
              {t(`kinds.${one ?? "all"}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
