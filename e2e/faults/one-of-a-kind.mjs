/**
 * One piece, many shoppers at once: exactly one of them gets it, and nobody pays without an order.
 *
 *   BACKEND_URLS=http://localhost:9000,http://localhost:9001 PUBLISHABLE_KEY=pk_… DATABASE_URL=postgres://… \
 *     node e2e/faults/one-of-a-kind.mjs [--rounds 20] [--shoppers 20] [--way basket|stock|two-lines]
 *
 * Several addresses stand for several processes on one database; shoppers are dealt out among them. Each round
 * restocks one piece to one, and counts in the database, whose word is the only one that counts. `two-lines` puts
 * the piece into each cart twice by the database, as a client that ignores the rules might.
 */
import { pathToFileURL } from "node:url";
import pg from "pg";
import { beginStockPayment, call, prepareBasket, prepareStockCart } from "./shoppers.mjs";

const PAYMENT = "pp_test-payment_demo";

export async function oneOfAKind({ backendUrls, publishableKey, databaseUrl, rounds, shoppers, way }) {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const found = {
    rounds: 0,
    orders: 0,
    wrongRounds: [],
    paidWithoutOrder: 0,
    orderWithoutPayment: 0,
    answers: {},
  };
  try {
    const piece = await uniquePiece(db);
    const shop = (index) => ({ url: backendUrls[index % backendUrls.length], publishableKey });
    // Losers come back with the basket they kept: a refusal must not have spoilt it.
    const buyers = Array.from({ length: shoppers }, () => undefined);
    for (let round = 1; round <= rounds; round += 1) {
      await restock(db, piece, 1);
      const before = await standing(db, piece);
      for (const [index, buyer] of buyers.entries())
        buyers[index] = buyer ?? (await ready(db, shop(index), piece, way, index));
      const answers = await Promise.all(buyers.map((buy) => buy()));
      await settled(db);
      const after = await standing(db, piece);
      const made = after.orders - before.orders;
      found.rounds += 1;
      found.orders += made;
      found.paidWithoutOrder += after.paidWithoutOrder - before.paidWithoutOrder;
      found.orderWithoutPayment += after.orderWithoutPayment - before.orderWithoutPayment;
      for (const [index, answer] of answers.entries()) {
        found.answers[answer] = (found.answers[answer] ?? 0) + 1;
        if (answer === "ordered") buyers[index] = undefined;
      }
      const expected = way === "two-lines" ? 0 : 1;
      if (made !== expected || after.reserved > 1)
        found.wrongRounds.push({ round, made, reserved: after.reserved });
    }
  } finally {
    await db.end();
  }
  const passed = found.wrongRounds.length + found.paidWithoutOrder + found.orderWithoutPayment === 0;
  return { way, processes: backendUrls.length, shoppers, passed, ...found };
}

/** A piece of which there is only one, sold at home and without backorder. */
async function uniquePiece(db) {
  const { rows } = await db.query(
    `select v.id as variant_id, i.inventory_item_id, l.id as level_id
       from product_variant v
       join product p on p.id = v.product_id and p.status = 'published' and p.origin_country = 'pe'
       join product_product_trade_trade_facts pf on pf.product_id = p.id
       join trade_facts f on f.id = pf.trade_facts_id and f.one_of_a_kind
       join product_variant_inventory_item i on i.variant_id = v.id
       join inventory_level l on l.inventory_item_id = i.inventory_item_id
      where not v.allow_backorder order by v.sku limit 1`,
  );
  if (!rows[0]) throw new Error("The database has no one-of-a-kind piece from Peru");
  return rows[0];
}

async function restock(db, { level_id: level, inventory_item_id: item }, pieces) {
  await db.query("delete from reservation_item where inventory_item_id = $1", [item]);
  await db.query(
    `update inventory_level set stocked_quantity = $2::int, raw_stocked_quantity = jsonb_build_object('value', ($2::int)::text, 'precision', 20),
            reserved_quantity = 0, raw_reserved_quantity = '{"value":"0","precision":20}' where id = $1`,
    [level, pieces],
  );
}

/** A shopper with a basket, address and post; the answer is the function that buys. */
async function ready(db, shop, piece, way, index) {
  if (way === "basket") {
    const { id, totalMinor } = await prepareBasket(shop, [piece.variant_id], index);
    const body = { provider_id: PAYMENT, expected_total_minor: totalMinor };
    return async () => outcome(await call(shop, `/store/baskets/${id}/place`, body));
  }
  const cartId = await prepareStockCart(shop, [piece.variant_id], index);
  await beginStockPayment(shop, cartId, PAYMENT);
  if (way === "two-lines") await doubleLine(db, cartId);
  return async () => outcome(await call(shop, `/store/carts/${cartId}/complete`, {}));
}

async function doubleLine(db, cartId) {
  await db.query(
    `insert into cart_line_item (id, cart_id, title, quantity, variant_id, product_id, requires_shipping, is_tax_inclusive, unit_price, raw_unit_price)
     select id || '_2', cart_id, title, quantity, variant_id, product_id, requires_shipping, is_tax_inclusive, unit_price, raw_unit_price
       from cart_line_item where cart_id = $1`,
    [cartId],
  );
}

function outcome({ status, body }) {
  return status < 300 && (body.receiptToken || body.order)
    ? "ordered"
    : `${status} ${body.code ?? body.type}`;
}

/** Compensations end a moment after the answer. */
async function settled(db) {
  for (let waited = 0; waited < 50; waited += 1) {
    const { rows } = await db.query(
      "select count(*)::int as open from workflow_execution where state in ('invoking', 'compensating')",
    );
    if (rows[0].open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function standing(db, { variant_id: variant, inventory_item_id: item }) {
  const { rows } = await db.query(
    `with sold as (select distinct o.id from "order" o join order_item i on i.order_id = o.id
                     join order_line_item l on l.id = i.item_id and l.variant_id = $1
                    where o.deleted_at is null and o.status <> 'canceled'),
          paid as (select p.id, pc.order_id from payment p
                     left join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id and pc.deleted_at is null
                    where p.captured_at is not null and p.canceled_at is null
                      and not exists (select 1 from refund r where r.payment_id = p.id))
     select (select count(*)::int from sold) as orders,
            (select count(*)::int from paid where order_id is null or not exists (select 1 from "order" o where o.id = paid.order_id)) as "paidWithoutOrder",
            (select count(*)::int from sold where not exists (select 1 from paid where paid.order_id = sold.id)) as "orderWithoutPayment",
            (select coalesce(sum(quantity), 0)::int from reservation_item where inventory_item_id = $2 and deleted_at is null) as reserved`,
    [variant, item],
  );
  return rows[0];
}

function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const ways = option("way", "basket,stock,two-lines").split(",");
  let passed = true;
  for (const way of ways) {
    const summary = await oneOfAKind({
      backendUrls: (process.env.BACKEND_URLS ?? "http://localhost:9000").split(","),
      publishableKey: process.env.PUBLISHABLE_KEY,
      databaseUrl: process.env.DATABASE_URL,
      rounds: Number(option("rounds", "20")),
      shoppers: Number(option("shoppers", "20")),
      way,
    });
    passed &&= summary.passed;
    console.log(JSON.stringify(summary));
  }
  process.exitCode = passed ? 0 : 1;
}
