import { useTranslations } from "next-intl";
import { Icon } from "@/ui/icon";

/** One thing that numbers are narrowed by, in words, and the address without it. */
export interface Chosen {
  readonly words: string;
  readonly without: string;
}

/** What numbers are narrowed by. Each can be taken away again. */
export function ChosenList({ chosen }: { readonly chosen: readonly Chosen[] }) {
  const t = useTranslations("ngo-question");
  if (chosen.length === 0) return null;
  return (
    <section aria-label={t("narrowed")} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chosen.map(({ words, without }) => (
          <li key={without}>
            <a
              href={without}
              className="flex min-h-11 items-center gap-2 rounded-md bg-sand px-3 hover:bg-sand-deep"
            >
              <span className="sr-only">{t("remove")} </span>
              {words}
              <Icon name="close" className="size-4 print:hidden" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
