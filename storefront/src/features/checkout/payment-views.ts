import { getTranslations } from "next-intl/server";
import { env } from "@/env";
import type { ElementView, PaymentView } from "./payment-view";

/** Medusa's id of the provider that captures without moving money. */
const TEST_PAYMENT = "pp_test-payment_demo";
/** Medusa's id of our provider for Stripe. */
export const STRIPE_PAYMENT = "pp_stripe_stripe";

/** Stripe as this shop is set up for it; undefined where it isn't. */
async function elementView(): Promise<ElementView | undefined> {
  const { STRIPE_PUBLISHABLE_KEY, STRIPE_STAND_IN_URL } = env();
  if (!STRIPE_PUBLISHABLE_KEY) return undefined;
  const t = await getTranslations("checkout.payment.element");
  return {
    publishableKey: STRIPE_PUBLISHABLE_KEY,
    scriptUrl: STRIPE_STAND_IN_URL ? new URL("/stripe.js", STRIPE_STAND_IN_URL).toString() : null,
    words: {
      loading: t("loading"),
      missing: t("missing"),
      retry: t("retry"),
      needsScript: t("needsScript"),
      refused: t("refused"),
      cancelled: t("cancelled"),
      unclear: t("unclear"),
    },
  };
}

/** The ways to pay that the basket offers; the one that moves no money comes first where there is one. */
export async function paymentViews(providerIds: readonly string[]): Promise<PaymentView[]> {
  const t = await getTranslations("checkout.payment");
  const element = await elementView();
  const testFirst = [...providerIds].sort((a, b) => Number(b === TEST_PAYMENT) - Number(a === TEST_PAYMENT));
  return testFirst.flatMap((id): PaymentView[] => {
    if (id === TEST_PAYMENT) return [{ id, title: t("test"), note: t("testNote") }];
    if (id !== STRIPE_PAYMENT) return [{ id, title: t("other", { provider: id.replace(/^pp_|_.*$/g, "") }) }];
    return element ? [{ id, title: t("stripe"), note: t("stripeNote"), element }] : [];
  });
}
