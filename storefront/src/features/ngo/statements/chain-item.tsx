import type { ChainCheck } from "@second-chance/backend/contracts/ngo/statements";
import { useLocale, useTranslations } from "next-intl";
import { monthName } from "@/features/workshop/income/amounts";
import { Icon } from "@/ui/icon";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import { statementPath } from "./statement-paths";

interface ChainItemProps {
  readonly place: NgoPlace;
  readonly chain: ChainCheck;
}

/** One chain in words: that it holds, or the months where it doesn't. */
export function ChainItem({ place, chain }: ChainItemProps) {
  const t = useTranslations("ngo-statements");
  const locale = useLocale();
  const { workshop, currencyCode, statements, lastHash, lastMonth, holds, broken } = chain;
  const count = { count: statements, written: new Intl.NumberFormat(locale).format(statements) };
  return (
    <li className="py-3">
      <p className="text-sm text-ink-soft">
        {workshop ?? t("centersOwn")} · {currencyCode}
      </p>
      <p className={`flex gap-2 font-semibold ${holds === false ? "text-clay-deep" : ""}`}>
        <Icon name={holds ? "check" : "info"} className="mt-1 size-4 shrink-0" />
        {t(holds === null ? "chain.unknown" : holds ? "chain.holds" : "chain.broken", count)}
      </p>
      {broken.length > 0 ? (
        <ul className="mt-1 list-disc pl-6">
          {broken.map(({ id, month, findings }) => (
            <li key={id}>
              <TextLink href={statementPath(place, id)}>{monthName(month, locale)}</TextLink>
              {`: ${findings.map((code) => t(`finding.${code}`)).join("; ")}`}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-1 text-sm text-ink-soft">
        {t("chain.lastHash", { month: monthName(lastMonth, locale) })}{" "}
        <code className="tabular break-all">{lastHash}</code>
      </p>
    </li>
  );
}
