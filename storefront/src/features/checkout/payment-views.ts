import { getTranslations } from "next-intl/server";
import type { PaymentView } from "./checkout-form";

/** Medusa's id of the provider that captures without moving money. */
const TEST_PAYMENT = "pp_test-payment_demo";

/** The ways to pay that the basket offers, named for people. */
export async function paymentViews(providerIds: readonly string[]): Promise<PaymentView[]> {
  const t = await getTranslations("checkout.payment");
  return providerIds.map((id) =>
    id === TEST_PAYMENT
      ? { id, title: t("test"), note: t("testNote") }
      : { id, title: t("other", { provider: id.replace(/^pp_|_.*$/g, "") }) },
  );
}
