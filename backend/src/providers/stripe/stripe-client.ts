import Stripe from "stripe";
import { type StripeConfig, stripeConfig } from "../../config/stripe-config";

const TIMEOUT_MS = 10_000;
/** The SDK names each request, so that one sent again after a lost answer is the same one. */
const TRIES_AGAIN = 2;

let client: { readonly stripe: Stripe; readonly name: string } | undefined;

/**
 * The one way to Stripe, or to its stand-in. It speaks the API version that the SDK is written for, and tells Stripe nothing of how fast it is.
 *
 * @throws Error while Stripe is off.
 */
export function stripeClient(): Stripe {
  const config = stripeConfig();
  if (!config) throw new Error("Stripe is off: STRIPE_API_KEY is not set.");
  const name = `${config.apiKey} ${config.apiBase?.href ?? ""}`;
  if (client?.name !== name) client = { name, stripe: open(config) };
  return client.stripe;
}

function open({ apiKey, apiBase }: StripeConfig): Stripe {
  return new Stripe(apiKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: TRIES_AGAIN,
    telemetry: false,
    ...(apiBase
      ? {
          host: apiBase.hostname,
          port: apiBase.port || (apiBase.protocol === "https:" ? 443 : 80),
          protocol: apiBase.protocol === "https:" ? ("https" as const) : ("http" as const),
        }
      : {}),
  });
}
