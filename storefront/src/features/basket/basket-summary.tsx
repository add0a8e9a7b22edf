import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { Button, ButtonLink } from "@/ui/button";
import { basketTotals, hasGoodPieces, isHeld } from "./basket-totals";
import { TotalsList, type TotalsRow } from "./totals-list";

/** What the basket comes to, and the way to checkout. */
export async function BasketSummary({
  basket,
  place,
}: {
  readonly basket: Basket;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("basket");
  const tDonation = await getTranslations("donation");
  const totals = basketTotals(basket);
  const hasDiscount = totals.discount.amountMinor > 0;
  const rows: TotalsRow[] = [
    { label: t("totals.items", { count: basket.count }), money: totals.items },
    ...(hasDiscount ? [{ label: t("totals.discount"), money: totals.discount, isTaken: true }] : []),
    {
      label: totals.isEstimate ? t("totals.postageEstimate") : t("totals.postage"),
      money: totals.postage,
      missing: t("totals.postageUnknown"),
    },
    ...(basket.donation
      ? [{ label: tDonation("line", { fund: basket.donation.fund.name }), money: basket.donation.amount }]
      : []),
  ];
  const tax =
    totals.tax.amountMinor > 0 ? t("totals.tax", { amount: formatMoney(totals.tax, place) }) : undefined;
  return (
    <section aria-labelledby="summary" className="rounded-md bg-paper-raised p-5 lg:sticky lg:top-6">
      <h2 id="summary" className="mb-4 text-xl">
        {t("totals.title")}
      </h2>
      <TotalsList
        rows={rows}
        total={{
          label: totals.isEstimate ? t("totals.totalEstimate") : t("totals.total"),
          money: totals.total,
        }}
        note={totals.isEstimate ? t("totals.note") : tax}
        place={place}
      />
      <div className="mt-5">
        {isHeld(basket) ? (
          <>
            <Button wide type="button" disabled aria-describedby="held">
              {t("checkout")}
            </Button>
            <p id="held" className="mt-3 text-sm">
              {hasGoodPieces(basket) ? tDonation("held") : t("held")}
            </p>
          </>
        ) : (
          <ButtonLink wide href={pathOf(place, "/checkout")}>
            {t("checkout")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
