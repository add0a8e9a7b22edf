import { addressLines } from "@second-chance/backend/contracts/address-lines";
import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { TotalsList } from "@/features/basket/totals-list";
import { countryName, type FormatPlace, formatMoney } from "@/i18n/format";

/** What was paid, where it goes, and who was told. */
export async function ReceiptTotals({
  receipt,
  place,
}: {
  readonly receipt: Receipt;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("receipt");
  const tDonation = await getTranslations("donation");
  const { address, totals } = receipt;
  return (
    <aside className="space-y-6 rounded-md bg-paper-raised p-5 lg:sticky lg:top-6">
      <section aria-labelledby="paid">
        <h2 id="paid" className="mb-3 text-xl">
          {t("totals.title")}
        </h2>
        <TotalsList
          place={place}
          rows={[
            { label: t("totals.items"), money: totals.items },
            { label: t("totals.postage"), money: totals.shipping },
            ...(totals.discount.amountMinor > 0
              ? [{ label: t("totals.discount"), money: totals.discount, isTaken: true }]
              : []),
            ...receipt.donations.map(({ fund, amount }) => ({
              label: tDonation("line", { fund: fund.name }),
              money: amount,
            })),
          ]}
          total={{ label: t("totals.total"), money: totals.total }}
          note={
            totals.tax.amountMinor > 0
              ? t("totals.tax", { amount: formatMoney(totals.tax, place) })
              : undefined
          }
        />
        {totals.refunded.amountMinor > 0 ? (
          <p className="mt-2 flex justify-between gap-4 font-semibold">
            <span>{t("totals.refunded")}</span>
            <span className="tabular">{formatMoney(totals.refunded, place)}</span>
          </p>
        ) : null}
        <p className="mt-3 text-sm font-semibold">{t(`status.${receipt.status}`)}</p>
        {receipt.testPayment ? <p className="text-sm text-ink-soft">{t("test")}</p> : null}
      </section>
      {address ? (
        <section aria-labelledby="sent-to">
          <h2 id="sent-to" className="mb-2 text-lg">
            {t("to")}
          </h2>
          <address className="not-italic">
            {addressLines(address).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
            {address.country_code ? countryName(address.country_code, place.locale) : null}
          </address>
        </section>
      ) : null}
      <section aria-labelledby="told">
        <h2 id="told" className="mb-2 text-lg">
          {t("contact")}
        </h2>
        <p className="break-words">{receipt.email}</p>
      </section>
    </aside>
  );
}
