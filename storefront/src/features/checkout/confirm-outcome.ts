/** What is read of a payment that Stripe tells a browser about. */
interface SeenIntent {
  readonly status: string;
}

interface SeenError {
  readonly type: string;
  readonly code?: string | undefined;
  /** In the shopper's language for what a card or a field came to, in English for everything else. */
  readonly message?: string | undefined;
  readonly payment_intent?: SeenIntent | undefined;
}

export interface ConfirmAnswer {
  readonly error?: SeenError | undefined;
  readonly paymentIntent?: SeenIntent | undefined;
}

/**
 * How a confirmation went. `settled`: the money is promised or on its way, and the server knows what follows.
 * `refused`: nothing was taken; `sentence` is Stripe's own for the shopper, where it has one. `cancelled`: the bank's
 * question was answered with no, or not at all. `unclear`: it has to be asked again.
 */
export type ConfirmOutcome =
  | { readonly kind: "settled" | "cancelled" | "unclear" }
  | { readonly kind: "refused"; readonly sentence?: string };

const SETTLED = ["succeeded", "requires_capture", "processing"];
const FOR_SHOPPERS = ["card_error", "validation_error"];
const NOT_AUTHENTICATED = "payment_intent_authentication_failure";

/** Reads what confirming, or asking again, came to. An error that carries a paid payment is no error. */
export function confirmOutcome({ error, paymentIntent }: ConfirmAnswer): ConfirmOutcome {
  const intent = error?.payment_intent ?? paymentIntent;
  if (intent && SETTLED.includes(intent.status)) return { kind: "settled" };
  if (error?.code === NOT_AUTHENTICATED) return { kind: "cancelled" };
  if (error && FOR_SHOPPERS.includes(error.type)) {
    return { kind: "refused", ...(error.message ? { sentence: error.message } : {}) };
  }
  if (!intent) return { kind: "unclear" };
  // The bank's question was closed without an answer.
  return { kind: intent.status === "requires_action" ? "cancelled" : "refused" };
}
