import type { MedusaContainer } from "@medusajs/framework/types";
import type { Placed } from "../../contracts/basket";
import { STRIPE_PROVIDER } from "../attribution/movements";
import { placePaidBasket } from "../payment/place-paid-basket";
import { beginPayment } from "./begin-payment";
import { completeBasket } from "./complete-basket";
import { placedBasket, placedOrder } from "./placed-order";
import { placingOneAtATime } from "./placing-one-at-a-time";
import { type Placing, readyToPay } from "./ready-to-pay";

/**
 * Gate, payment session and completion in one call; a payment by Stripe was made before, and is only completed. The same call sent
 * many times at once makes one order, and each of them answers with its receipt. A refusal leaves the basket as it was and charges
 * nothing.
 */
export function placeBasket(container: MedusaContainer, basketId: string, placing: Placing): Promise<Placed> {
  const isPaidBefore = placing.provider_id === STRIPE_PROVIDER;
  return placingOneAtATime(container, basketId, () =>
    isPaidBefore
      ? placePaidBasket(container, basketId, placing)
      : placeUnpaidBasket(container, basketId, placing),
  );
}

async function placeUnpaidBasket(
  container: MedusaContainer,
  basketId: string,
  placing: Placing,
): Promise<Placed> {
  const ready = await readyToPay(container, basketId, placing);
  if (!ready) return placedBasket(container, basketId);
  await beginPayment(container, ready.cart, placing.provider_id);
  return placedOrder(container, await completeBasket(container, ready));
}
