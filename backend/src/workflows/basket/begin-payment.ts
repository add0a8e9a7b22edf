import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createPaymentCollectionsStep,
  createPaymentSessionStep,
  createPaymentSessionsWorkflow,
  createRemoteLinkStep,
} from "@medusajs/medusa/core-flows";
import { fromMinor, toMinor } from "../../domain/money";
import type { CartRecord } from "../sale/cart-record";
import { liveSession } from "../sale/read-sale";

interface PaymentBeginning {
  readonly cart_id: string;
  readonly provider_id: string;
  readonly amount: number;
  readonly currency_code: string;
  readonly data: SessionData | undefined;
}

/** What the server tells a provider of the basket; never what a shopper sent. */
type SessionData = Record<string, unknown>;

/**
 * Payment collection and session of a basket in one run: the steps of Medusa's two workflows without the readings
 * of the cart that the gate has just done.
 */
const beginPaymentWorkflow = createWorkflow("begin-payment", (input: PaymentBeginning) => {
  const collections = createPaymentCollectionsStep(
    transform(input, ({ amount, currency_code }) => [{ amount, currency_code }]),
  );
  createRemoteLinkStep(
    transform({ input, collections }, ({ input: { cart_id }, collections: made }): LinkDefinition[] => [
      { [Modules.CART]: { cart_id }, [Modules.PAYMENT]: { payment_collection_id: made[0]?.id } },
    ]),
  );
  const session = createPaymentSessionStep(
    transform(
      { input, collections },
      ({ input: { provider_id, amount, currency_code, data }, collections: made }) => ({
        payment_collection_id: made[0]?.id ?? "",
        provider_id,
        amount,
        currency_code,
        ...(data ? { data } : {}),
      }),
    ),
  );
  return new WorkflowResponse(session);
});

/** One live session of this provider for the whole total; an older one that doesn't fit is replaced. */
export async function beginPayment(
  container: MedusaContainer,
  cart: CartRecord,
  providerId: string,
  data?: SessionData,
): Promise<void> {
  const totalMinor = toMinor(cart.total, cart.currency_code);
  const session = liveSession(cart);
  if (session?.provider_id === providerId && toMinor(session.amount, cart.currency_code) === totalMinor)
    return;
  if (cart.payment_collection) {
    await createPaymentSessionsWorkflow(container).run({
      input: {
        payment_collection_id: cart.payment_collection.id,
        provider_id: providerId,
        ...(data ? { data } : {}),
      },
    });
    return;
  }
  await beginPaymentWorkflow(container).run({
    input: {
      cart_id: cart.id,
      provider_id: providerId,
      amount: Number(fromMinor(totalMinor, cart.currency_code)),
      currency_code: cart.currency_code,
      data,
    },
  });
}
