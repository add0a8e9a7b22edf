import { useFormatter, useTranslations } from "next-intl";
import { CardFrame, Changed } from "./card-frame";
import type { Desk } from "./desk";
import { OpenedNumber } from "./opened-number";
import { toldApart } from "./told-apart";

/** How many, and how many before. */
export function CountCard({ desk, name }: { readonly desk: Desk; readonly name: "pieces" | "parcels" }) {
  const t = useTranslations("ngo-overview");
  const format = useFormatter();
  const { count, before, opens } = desk.overview[name];
  const label = t(`cards.${name}`);
  if (count === null) {
    return (
      <CardFrame label={label} number="–">
        <dd className="text-sm text-ink-soft">{t("noParcelsByWorkshop")}</dd>
      </CardFrame>
    );
  }
  return (
    <CardFrame
      label={label}
      number={
        <OpenedNumber place={desk.place} opens={opens} instead={toldApart(desk, name)}>
          {format.number(count)}
        </OpenedNumber>
      }
    >
      {before === null ? null : (
        <Changed now={BigInt(count)} before={BigInt(before)} write={(number) => format.number(number)} />
      )}
    </CardFrame>
  );
}
