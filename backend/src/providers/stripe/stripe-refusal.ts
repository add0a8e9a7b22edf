import { MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";
import type { ProblemCode } from "../../contracts/error";

/** Keys, and the secrets by which a browser may pay an intent. */
const SECRETS = /\b(?:(?:sk|rk|pk)_(?:test|live)|whsec)_[\w*]+|\b\w+_secret_\w+/g;

/**
 * What Stripe answered, without keys, bodies and card data: it may be logged. `unavailable` means that nobody knows, or that it is to
 * be tried again; everything else was decided.
 */
export class StripeRefusal extends MedusaError {
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** Stripe's own code, such as `charge_already_refunded`. */
  readonly stripeCode: string | undefined;

  constructor(what: string, { type, statusCode, code, decline_code, message, requestId }: SaidByStripe) {
    const isDecided =
      statusCode !== undefined && statusCode < 500 && statusCode !== 409 && statusCode !== 429;
    const problem: ProblemCode = isDecided ? "payment_failed" : "unavailable";
    const facts = [type, code, decline_code, requestId].filter(Boolean).join(", ");
    super(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      `Stripe, ${what}: ${withoutSecrets(message)} (${facts})`,
      problem,
    );
    this.status = statusCode;
    this.stripeCode = code;
  }
}

type SaidByStripe = Pick<
  InstanceType<typeof Stripe.errors.StripeError>,
  "type" | "statusCode" | "code" | "decline_code" | "message" | "requestId"
>;

/** Asks Stripe; an error of its SDK, which carries whole answers, comes out as a {@link StripeRefusal}. */
export async function askStripe<T>(what: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof Stripe.errors.StripeError ? new StripeRefusal(what, error) : error;
  }
}

/** A text in which nothing opens anything. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRETS, "…");
}
