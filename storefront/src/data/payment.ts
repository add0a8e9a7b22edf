import {
  type PaymentProgress,
  type PaymentStart,
  paymentProgressSchema,
  paymentStartSchema,
} from "@second-chance/backend/contracts/store-payment";
import { env } from "@/env";
import type { FormatPlace } from "@/i18n/format";
import { basketPath, type Placing } from "./basket";
import { callLive } from "./live";
import { type Result, refused } from "./result";
import { basketId, customerToken, forgetBasket } from "./shopper-cookies";

/** Begins a payment that is confirmed in the browser; the amount is the server's. */
export async function beginPayment(
  place: FormatPlace,
  basket: string,
  placing: Placing,
): Promise<Result<PaymentStart>> {
  const begun = await callLive({
    path: basketPath(place, basket, "payment"),
    method: "POST",
    body: placing,
    schema: paymentStartSchema,
    token: await customerToken(),
  });
  if (begun.ok && begun.value.publishableKey !== env().STRIPE_PUBLISHABLE_KEY) {
    console.error(
      "The backend and the storefront have STRIPE_PUBLISHABLE_KEYs of different accounts or modes.",
    );
    return refused("unavailable");
  }
  return begun;
}

/** How far the payment of a basket is, whichever browser asks. */
export function readPayment(place: FormatPlace, basket: string): Promise<Result<PaymentProgress>> {
  return callLive({ path: basketPath(place, basket, "payment"), schema: paymentProgressSchema });
}

/** Lets go of a basket that is paid, or being paid: what is put into one from now on is another order. */
export async function letGoOf(basket: string): Promise<void> {
  if ((await basketId()) === basket) await forgetBasket();
}
