import type { IWorkflowEngineService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  completeCartWorkflowId,
  refreshCartItemsWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { z } from "zod";
import { receiptSecret } from "../../config/receipt-secret";
import type { Placed, placeSchema } from "../../contracts/basket";
import { signReceiptToken } from "../../domain/receipt-token";
import { saleProblems } from "../../domain/sale/sale-gate";
import { isLockTaken } from "../lock-taken";
import { type CartRecord, readCart } from "../sale/cart-record";
import { takeBackHalfCompletion } from "../sale/half-completion";
import { oneAtATime } from "../sale/one-at-a-time";
import { readSale, type SaleReading } from "../sale/read-sale";
import { asSaleRefused, refuse, refuseAll } from "../sale/sale-refused";
import { behindScarceLock } from "../sale/scarce-lock";
import { beginPayment } from "./begin-payment";

type Placing = z.infer<typeof placeSchema>;

const QUEUED_MS = 60;

/**
 * Gate, payment session and completion in one call. The same call sent many times at once makes one order, and
 * each of them answers with its receipt. A refusal leaves the basket as it was and charges nothing.
 */
export function placeBasket(container: MedusaContainer, basketId: string, placing: Placing): Promise<Placed> {
  return oneAtATime(
    container,
    `place:${basketId}`,
    "Too many people want this piece at this moment; try again.",
    () => placeOnce(container, basketId, placing),
  );
}

async function placeOnce(container: MedusaContainer, basketId: string, placing: Placing): Promise<Placed> {
  await takeBackHalfCompletion(container, basketId);
  const read = await readCart(container, basketId);
  if (read.completed_at) return receiptOfCart(container, read.id);

  const {
    cart,
    reading: { sale, region },
  } = await readWithTaxOfToday(container, read);
  const problems = saleProblems({ ...sale, session: null });
  // The shopper agrees to a price by seeing it: a changed one is written into the basket for the next look.
  if (problems.some(({ code }) => code === "price_changed"))
    await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } });
  refuseAll(problems);
  if (sale.totalMinor !== BigInt(placing.expected_total_minor))
    refuse("price_changed", "The total has changed.", { totalMinor: Number(sale.totalMinor) });

  if (!region?.providerIds.includes(placing.provider_id))
    refuse("payment_failed", "This way to pay is not offered here.");
  await beginPayment(container, cart, placing.provider_id);
  const asked = performance.now();
  const orderId = await behindScarceLock(container, sale.lines, async () => {
    // Who had to queue may have queued for nothing: a look at the shelf is cheaper than a completion that fails.
    if (performance.now() - asked > QUEUED_MS)
      refuseAll(saleProblems({ ...(await readSale(container, cart)).sale, session: null }));
    return complete(container, cart.id);
  });
  return receiptOfOrder(container, orderId);
}

/** Prices hold whatever tax is in them, so a tax that is reckoned anew changes nothing that the shopper agreed to. */
async function readWithTaxOfToday(
  container: MedusaContainer,
  cart: CartRecord,
): Promise<{ readonly cart: CartRecord; readonly reading: SaleReading }> {
  const reading = await readSale(container, cart);
  if (!reading.sale.isTaxStale) return { cart, reading };
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cart.id } });
  const fresh = await readCart(container, cart.id);
  return { cart: fresh, reading: await readSale(container, fresh) };
}

async function complete(container: MedusaContainer, cartId: string): Promise<string> {
  const engine = container.resolve<IWorkflowEngineService>(Modules.WORKFLOW_ENGINE);
  const { errors, result, transaction } = await engine.run(completeCartWorkflowId, {
    input: { id: cartId },
    throwOnError: false,
  });
  if (!transaction.hasFinished()) refuse("in_progress", "This basket is being ordered at this moment.");
  const error = errors?.[0]?.error as { type?: string; code?: string; message?: string } | undefined;
  if (!error) return (result as { id: string }).id;
  const refused = asSaleRefused(error);
  if (refused) throw refused;
  if (error.code === "insufficient_inventory") refuse("out_of_stock", "Somebody else was faster.");
  // The lock of a completion that was cut off stands until its lease ends; nobody was asked to pay.
  if (isLockTaken(error)) refuse("in_progress", "This basket is being ordered at this moment.");
  refuse("payment_failed", "The payment was not accepted.");
}

async function receiptOfCart(container: MedusaContainer, cartId: string): Promise<Placed> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  const orderId = data[0]?.order_id as string | undefined;
  return orderId
    ? receiptOfOrder(container, orderId)
    : refuse("basket_completed", "This basket is an order already.");
}

async function receiptOfOrder(container: MedusaContainer, orderId: string): Promise<Placed> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ["display_id"], filters: { id: orderId } });
  const displayId = (data[0] as { display_id?: number } | undefined)?.display_id;
  return { receiptToken: signReceiptToken(orderId, receiptSecret()), displayId: Number(displayId) };
}
