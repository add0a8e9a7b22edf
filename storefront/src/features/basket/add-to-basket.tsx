import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { Button } from "@/ui/button";
import { AddToBasketForm } from "./add-to-basket-form";

interface AddToBasketProps {
  readonly variantId: string;
  /** Most that can be asked for; 1 hides the quantity. */
  readonly maxQuantity: number;
  /** Why it can't be bought, in the shopper's language: shown instead of the form. */
  readonly disabledReason?: string | null;
  readonly place: FormatPlace;
}

/** The way from a piece into the basket. */
export async function AddToBasket({ variantId, maxQuantity, disabledReason, place }: AddToBasketProps) {
  const t = await getTranslations("basket.add");
  if (disabledReason) {
    return (
      <div>
        <Button wide type="button" disabled aria-describedby="add-reason">
          {t("button")}
        </Button>
        <p id="add-reason" className="mt-3 text-ink-soft">
          {disabledReason}
        </p>
      </div>
    );
  }
  return (
    <AddToBasketForm
      variantId={variantId}
      maxQuantity={maxQuantity}
      locale={place.locale}
      country={place.country}
      basketPath={pathOf(place, "/basket")}
      labels={{ button: t("button"), adding: t("adding"), quantity: t("quantity"), view: t("view") }}
    />
  );
}
