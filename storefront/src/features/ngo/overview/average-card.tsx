import { useLocale, useTranslations } from "next-intl";
import { type Amount, writeMinor } from "@/features/workshop/income/amounts";
import { CardFrame, Changed } from "./card-frame";
import { type Desk, reporting } from "./desk";
import { OpenedNumber } from "./opened-number";

/** What a piece was sold for, and plainly what that divides: an amount by a number of pieces, which open what was sold. */
export function AverageCard({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview");
  const locale = useLocale();
  const card = desk.overview.money.averagePrice;
  const label = t("cards.averagePrice");
  if (!card?.divided || card.divided.amounts.length === 0) {
    return (
      <CardFrame label={label} number="–">
        <dd className="text-sm text-ink-soft">{t("average.none")}</dd>
      </CardFrame>
    );
  }
  const { divided, opens, amounts, before } = card;
  const write = (minor: bigint | string) => writeMinor(reporting(desk, String(minor)), locale);
  const isOwn = amounts.every(({ currencyCode }) => currencyCode === desk.overview.reportingCurrency);
  const divides = (total: Amount, pieces: number) =>
    t("average.divides", { total: writeMinor(total, locale), count: pieces });
  return (
    <CardFrame
      label={label}
      number={<span className="tabular whitespace-nowrap">{write(card.reporting.amountMinor)}</span>}
    >
      <dd className="text-sm">
        <OpenedNumber place={desk.place} opens={opens}>
          {divides(reporting(desk, divided.reporting.amountMinor), divided.reporting.pieces)}
        </OpenedNumber>
      </dd>
      {isOwn
        ? null
        : divided.amounts.map(({ pieces, ...total }) => {
            const each = amounts.find(({ currencyCode }) => currencyCode === total.currencyCode);
            return (
              <dd key={total.currencyCode} className="text-sm">
                {each ? <span className="tabular">{`${writeMinor(each, locale)}: `}</span> : null}
                <OpenedNumber place={desk.place} opens={opens} narrowed={{ currency: total.currencyCode }}>
                  {divides(total, pieces)}
                </OpenedNumber>
              </dd>
            );
          })}
      {card.reporting.isWhole ? null : <dd className="text-sm font-semibold">{t("notWhole")}</dd>}
      {before ? (
        <Changed now={BigInt(card.reporting.amountMinor)} before={BigInt(before.amountMinor)} write={write} />
      ) : null}
    </CardFrame>
  );
}
