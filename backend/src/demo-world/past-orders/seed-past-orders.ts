import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { readDemoFunds } from "../../datasets/funds";
import { readPastOrderMix } from "../../datasets/past-orders";
import { attributeOrderWorkflow } from "../../workflows/attribution/attribute-order";
import { makeParcelsWorkflow } from "../../workflows/parcel/make-parcels";
import { demoReach } from "./demo-reach";
import { placePastOrder, type Shop } from "./place-past-order";
import { planFreshOrders } from "./plan-fresh-orders";
import { type PastOrder, planPastOrders } from "./plan-past-orders";
import { refundPastOrder } from "./refund-past-order";
import { sendPastOrder } from "./send-past-order";
import { readShelf, restock, type ShelfPiece } from "./shop-shelf";
import { silenceEvents } from "./silence-events";

/** Orders younger than this are still being packed. */
const PARCEL_DAYS = 12;
/** The demo's open fund of the whole shop: for pieces of a center that has none of its own. */
const SHOP_FUND = "first-nights-after-release";
const DAY_MS = 24 * 60 * 60 * 1000;

/** Fills in the demo's past, order by order. What is there already stays; a run that was killed is taken up again. */
export async function seedPastOrders(
  container: MedusaContainer,
  shop: Shop,
  progress: (done: number, total: number) => void,
): Promise<{ created: number }> {
  const pieces = readDemoCatalogue().products;
  const fundOf = new Map(readDemoFunds().map(({ centre, handle }) => [centre, handle]));
  const [mix, maySend] = [readPastOrderMix(), demoReach()];
  // What waits to be packed comes first: whoever logs in at a bench meanwhile finds it there.
  const fresh = planFreshOrders(mix, maySend, new Date());
  const past = planPastOrders(
    mix,
    pieces.map((piece) => ({
      sku: piece.sku,
      country: piece.country_of_origin,
      center: piece.centre,
      fund: fundOf.get(piece.centre) ?? SHOP_FUND,
      stock: piece.stock,
      oneOfAKind: piece.one_of_a_kind,
    })),
    maySend,
  );
  const plan = [...fresh, ...past];
  silenceEvents(container);
  const shelf = await readShelf(container);
  const stock = new Map(pieces.map(({ sku, stock: opening }) => [sku, opening]));
  const known = await knownOrders(container);
  const orders = container.resolve(Modules.ORDER);
  let created = 0;
  for (const [index, order] of plan.entries()) {
    const found = known.get(order.number);
    if (!found?.done) {
      const orderId = await completePastOrder(container, shop, shelf, order, found);
      for (const { sku } of order.lines) {
        const piece = shelf.get(sku);
        if (piece) await restock(container, piece, stock.get(sku) ?? 0);
      }
      await orders.updateOrders([{ id: orderId, metadata: { past_order: order.number, done: true } }]);
      created += 1;
    }
    progress(index + 1, plan.length);
  }
  return { created };
}

async function completePastOrder(
  container: MedusaContainer,
  shop: Shop,
  shelf: ReadonlyMap<string, ShelfPiece>,
  order: PastOrder,
  found: KnownOrder | undefined,
): Promise<string> {
  // A run killed between order and payment left an order that nobody paid.
  if (found && !found.paid) await cancelOrderWorkflow(container).run({ input: { order_id: found.id } });
  const orderId = found?.paid ? found.id : await placePastOrder(container, shop, shelf, order);
  await attributeOrderWorkflow(container).run({ input: { orderId } });
  if (Date.now() - order.paidAt.getTime() > PARCEL_DAYS * DAY_MS)
    await sendPastOrder(container, orderId, order.paidAt);
  await refundPastOrder(container, orderId, order);
  await makeParcelsWorkflow(container).run({ input: { orderId } });
  return orderId;
}

interface KnownOrder {
  readonly id: string;
  readonly paid: boolean;
  readonly done: boolean;
}

const KNOWN = `
  select (o.metadata ->> 'past_order')::int as number, o.id, coalesce((o.metadata ->> 'done')::boolean, false) as done,
         exists (select 1 from order_payment_collection pc
                   join payment p on p.payment_collection_id = pc.payment_collection_id
                   join capture c on c.payment_id = p.id
                  where pc.order_id = o.id) as paid
    from "order" o
   where o.metadata ->> 'past_order' is not null and o.deleted_at is null and o.status <> 'canceled'`;

async function knownOrders(container: MedusaContainer): Promise<Map<number, KnownOrder>> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(KNOWN);
  return new Map(rows.map(({ number, ...order }: KnownOrder & { number: number }) => [number, order]));
}
