"use server";

import { redirect } from "next/navigation";
import { beginPayment } from "@/data/payment";
import { basketId, leaveFlash } from "@/data/shopper-cookies";
import { posted } from "@/features/form/posted";
import { pathOf } from "@/i18n/paths";
import type { CheckoutState } from "./checkout-state";
import { STRIPE_PAYMENT } from "./payment-views";
import { placeOrder } from "./place-order";
import { returnPath } from "./return-path";
import { refusal, saveCheckout, TAKEN } from "./save-checkout";

/**
 * Checks the form, saves who and where, and orders at the total that was seen; where the money is first to be confirmed in
 * the browser, begins that instead. Any refusal comes back into the form with everything typed; the basket stays and
 * nothing is charged.
 */
export async function placeOrderAction(previous: CheckoutState, form: FormData): Promise<CheckoutState> {
  const saved = await saveCheckout(previous, form);
  if ("refused" in saved) return saved.refused;
  const { place, answer, expectedMinor, isTaken } = saved;
  const providerId = posted(form, "provider").slice(0, 64);
  // After fields of a provider's own, the next page is a document of its own too.
  const lead = (path: string): CheckoutState =>
    posted(form, "leave") === "whole" ? { ...answer, leadTo: path } : redirect(path);

  const placing = { provider_id: providerId, expected_total_minor: expectedMinor };
  const basket = await basketId();
  if (providerId === STRIPE_PAYMENT && basket) {
    const goesOn = returnPath(place, basket, expectedMinor);
    if (isTaken) return lead(goesOn);
    const begun = await beginPayment(place, basket, placing);
    if (begun.ok) return { ...answer, begun: { clientSecret: begun.value.clientSecret, returnPath: goesOn } };
    // Another tab has paid it, or its bank is still at it: that page tells how far it is.
    return TAKEN.includes(begun.problem.code) ? lead(goesOn) : refusal(place, begun.problem, answer);
  }

  const placed = await placeOrder(place, placing);
  if (!placed.ok) return refusal(place, placed.problem, answer);
  await leaveFlash("flash_placed", placed.value.displayId);
  return lead(pathOf(place, `/order/${encodeURIComponent(placed.value.receiptToken)}`));
}
