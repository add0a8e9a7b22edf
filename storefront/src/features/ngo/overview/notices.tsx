import { useLocale, useTranslations } from "next-intl";
import { monthName, writeMinor } from "@/features/workshop/income/amounts";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { roomPath } from "../portal/ngo-paths";
import type { Desk } from "./desk";

/** Which centers keep the numbers from opening, and the way to the same numbers without them. */
export function TotalsNotice({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview.totals");
  const { centers, query } = desk.overview;
  const asked = centers.filter(({ id }) => query.center === undefined || query.center.includes(id));
  const closed = asked.filter(({ scope }) => scope === "totals");
  const open = asked.filter(({ scope }) => scope === "detail").map(({ id }) => id);
  if (closed.length === 0) return null;
  const names = closed.map(({ id, name }) => desk.names.center(id) ?? name).join(", ");
  return (
    <Notice>
      {t("closed", { count: closed.length, names })}{" "}
      {open.length > 0 && query.workshop === undefined ? (
        <TextLink
          href={roomPath(desk.place, "", { ...query, center: open })}
          className="inline-flex min-h-11 items-center font-semibold print:hidden"
        >
          {t("others", { count: open.length })}
        </TextLink>
      ) : null}
    </Notice>
  );
}

/** What no rate is on file for: it stands in no number of the organisation's own currency. */
export function NotConverted({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview");
  const locale = useLocale();
  const { notConverted, reportingCurrency } = desk.overview;
  if (notConverted.length === 0) return null;
  return (
    <Notice look="care" title={t("notConverted", { currency: reportingCurrency })}>
      <ul className="tabular">
        {notConverted.map((amount) => (
          <li key={`${amount.month} ${amount.currencyCode}`}>
            {t("ofMonth", { amount: writeMinor(amount, locale), month: monthName(amount.month, locale) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
