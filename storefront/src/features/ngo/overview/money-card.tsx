import type { MoneyCardName } from "@second-chance/backend/contracts/ngo/figures";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "@/features/workshop/income/amounts";
import { CardFrame, Changed } from "./card-frame";
import { type Desk, reporting } from "./desk";
import { OpenedNumber } from "./opened-number";
import { OriginalAmounts } from "./original-amounts";
import { toldApart } from "./told-apart";

interface MoneyCardProps {
  readonly desk: Desk;
  readonly name: MoneyCardName;
}

/** One amount in the organisation's currency, in those it was paid in, and beside that of the period before. */
export function MoneyCard({ desk, name }: MoneyCardProps) {
  const t = useTranslations("ngo-overview");
  const locale = useLocale();
  const card = desk.overview.money[name];
  const label = t(`cards.${name}`);
  if (!card) {
    return (
      <CardFrame label={label} number="–">
        <dd className="text-sm text-ink-soft">{t("noPayoutsByWay")}</dd>
      </CardFrame>
    );
  }
  const { amounts, opens, before } = card;
  const write = (minor: bigint | string) => writeMinor(reporting(desk, String(minor)), locale);
  const isOwn = amounts.every(({ currencyCode }) => currencyCode === desk.overview.reportingCurrency);
  return (
    <CardFrame
      label={label}
      isMain={name === "income"}
      number={
        <OpenedNumber place={desk.place} opens={opens} instead={toldApart(desk, name)}>
          {write(card.reporting.amountMinor)}
        </OpenedNumber>
      }
    >
      {isOwn ? null : (
        <dd>
          <OriginalAmounts place={desk.place} amounts={amounts} opens={opens} />
        </dd>
      )}
      {card.reporting.isWhole ? null : <dd className="text-sm font-semibold">{t("notWhole")}</dd>}
      {before ? (
        <Changed now={BigInt(card.reporting.amountMinor)} before={BigInt(before.amountMinor)} write={write} />
      ) : (
        <dd className="text-sm text-ink-soft">{t("balance")}</dd>
      )}
    </CardFrame>
  );
}
