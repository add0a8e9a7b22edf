import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import type { CheckoutFormProps } from "./checkout-form";

/** The words of the checkout form that don't depend on what is typed. */
export async function checkoutLabels({
  groups,
}: Pick<Basket, "groups">): Promise<CheckoutFormProps["labels"]> {
  const t = await getTranslations("checkout");
  const tProblems = await getTranslations("problems");
  const hasChoice = groups.some((group) => group.options.length > 1);
  return {
    contact: t("contact.title"),
    address: t("address.title"),
    delivery: t("delivery.title"),
    deliveryLead: hasChoice ? t("delivery.lead", { count: groups.length }) : "",
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
