import type { ReceiptParcel } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { MoneyBar } from "@/ui/money-bar";
import { Notice } from "@/ui/notice";

/** Where the post of one parcel goes: to the center that sends it, and the tax in it to the state. */
export async function PostageTrail({
  parcel: { center, postage },
  place,
}: {
  readonly parcel: ReceiptParcel;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("receipt.trail");
  const tMoney = await getTranslations("money");
  const { currencyCode } = postage.total;
  const paid = { currencyCode, amountMinor: postage.net.amountMinor + postage.tax.amountMinor };
  return (
    <>
      <h3 className="mb-1 text-xl">{t("postage")}</h3>
      <p className="mb-4 text-ink-soft">{t("earnedBy", { workshop: center.name })}</p>
      <p className="mb-3 font-serif text-xl">{tMoney("of", { amount: formatMoney(paid, place) })}</p>
      <MoneyBar
        label={tMoney("parts")}
        currencyCode={currencyCode}
        place={place}
        parts={[
          { key: "center", label: t("carrying"), amountMinor: postage.net.amountMinor, tone: "house" },
          { key: "tax", label: tMoney("tax"), amountMinor: postage.tax.amountMinor, tone: "tax" },
        ]}
      />
      {postage.refunded.amountMinor > 0 ? (
        <div className="mt-4">
          <Notice look="care">{t("refunded", { amount: formatMoney(postage.refunded, place) })}</Notice>
        </div>
      ) : null}
    </>
  );
}
