import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { Disclosure } from "@/ui/disclosure";
import { Price } from "@/ui/price";
import { workshopShares } from "./checkout-model";

/** Which workshop's pieces the money is for, before anything is paid. */
export async function MoneySummary({
  basket,
  place,
}: {
  readonly basket: Basket;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("checkout.trail");
  const { currencyCode } = basket.totals.items;
  return (
    <div className="mt-4">
      <Disclosure summary={t("title")}>
        <ul className="space-y-2 text-sm">
          {workshopShares(basket).map(({ workshop, center, amountMinor }) => (
            <li key={`${workshop}-${center}`} className="flex items-baseline justify-between gap-4">
              <span>{t("center", { workshop, center })}</span>
              <Price money={{ amountMinor, currencyCode }} place={place} />
            </li>
          ))}
        </ul>
        <p className="mt-3 text-sm text-ink-soft">
          {t("postage")} {t("note")}
        </p>
      </Disclosure>
    </div>
  );
}
