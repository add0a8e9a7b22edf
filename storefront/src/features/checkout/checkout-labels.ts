import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { optionsOf } from "@/features/basket/basket-totals";
import type { CheckoutFormProps } from "./checkout-form";

/** The words of the checkout form that don't depend on what is typed. */
export async function checkoutLabels({
  groups,
}: Pick<Basket, "groups">): Promise<CheckoutFormProps["labels"]> {
  const t = await getTranslations("checkout");
  const tProblems = await getTranslations("problems");
  const most = Math.max(0, ...groups.map((group) => optionsOf(group).length));
  const lead = most > 1 ? t("delivery.lead", { count: groups.length }) : "";
  return {
    contact: t("contact.title"),
    address: t("address.title"),
    delivery: t("delivery.title"),
    // Where nothing may go, the way to send it is left open and says so.
    deliveryLead: most === 0 ? t("held.text") : lead,
    payment: t("payment.title"),
    review: t("review.title"),
    summary: tProblems("summary"),
    pending: t("place.pending"),
    placeNote: t("place.note"),
    country: t("address.countryLabel"),
    countryHint: t("address.countryHint"),
    countryChange: t("address.countryChange"),
    postage: t("review.postage"),
    parcelTotal: t("review.parcelTotal"),
    discount: t("review.discount"),
    total: t("review.total"),
  };
}
