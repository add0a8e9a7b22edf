import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { MoneyBar } from "@/ui/money-bar";
import type { OrderPart } from "./order-trail";

/** The whole order as one bar: pieces of every workshop, post and tax. */
export async function OrderBar({
  parts,
  currencyCode,
  place,
}: {
  readonly parts: readonly OrderPart[];
  readonly currencyCode: Receipt["totals"]["total"]["currencyCode"];
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("receipt.trail");
  return (
    <MoneyBar
      label={t("label")}
      currencyCode={currencyCode}
      place={place}
      parts={parts.map((part) => ({ ...part, key: part.tone, label: t(`whole.${part.tone}`) }))}
    />
  );
}
