import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { readSessionData } from "../../providers/stripe/session-data";
import { STRIPE_PROVIDER } from "../attribution/movements";
import type { CartRecord } from "../sale/cart-record";
import { liveSession } from "../sale/read-sale";

/** A basket's payment at Stripe that is begun and not over. */
export interface StripeSession {
  readonly id: string;
  /** Null where somebody was cut off before Stripe answered. */
  readonly intentId: string | null;
  readonly clientSecret: string | null;
  /** Minor units. */
  readonly amountMinor: bigint;
}

export async function stripeSession(
  container: MedusaContainer,
  cart: CartRecord,
): Promise<StripeSession | null> {
  const live = liveSession(cart);
  if (live?.provider_id !== STRIPE_PROVIDER) return null;
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT);
  const { data } = await payments.retrievePaymentSession(live.id, { select: ["id", "data"] });
  const kept = readSessionData(data);
  return {
    id: live.id,
    intentId: kept?.id ?? null,
    clientSecret: kept?.client_secret ?? null,
    amountMinor: BigInt(kept?.amount_minor ?? 0),
  };
}
