import type { Stripe, StripeElements } from "@stripe/stripe-js";
import { type ConfirmOutcome, confirmOutcome } from "./confirm-outcome";

/** What the checkout does with the fields of a provider, whosever they are. */
export interface PaymentDesk {
  /** Looks at what was typed, before anything is saved. Answers with the sentence of the first complaint. */
  readonly check: () => Promise<string | undefined>;
  /** Pays; may lead away to a bank and not come back. @param returnUrl where the bank leads back to */
  readonly confirm: (clientSecret: string, returnUrl: string) => Promise<ConfirmOutcome>;
}

/** The desk of Stripe's Payment Element. */
export function stripeDesk(stripe: Stripe, elements: StripeElements, refused: string): PaymentDesk {
  return {
    check: async () => {
      const { error } = await elements.submit();
      return error && (error.message ?? refused);
    },
    confirm: async (clientSecret, returnUrl) => {
      const outcome = confirmOutcome(
        await stripe.confirmPayment({
          elements,
          clientSecret,
          confirmParams: { return_url: returnUrl },
          redirect: "if_required",
        }),
      );
      // The line may have broken after the money was promised.
      return outcome.kind === "unclear"
        ? confirmOutcome(await stripe.retrievePaymentIntent(clientSecret))
        : outcome;
    },
  };
}
