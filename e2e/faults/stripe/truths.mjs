/** What must be true of the shop's money when the storm is over: Stripe's word against the shop's rows, in SQL of its own. */

const MINOR = (of) =>
  `coalesce(sum(round((${of}.raw_amount ->> 'value')::numeric * case upper(p.currency_code) when 'VND' then 1 else 100 end)), 0)::int`;

const PAYMENTS = `
  select p.data ->> 'id' as intent, x.order_id as "order", o.status,
         (select ${MINOR("c")} from capture c where c.payment_id = p.id and c.deleted_at is null) as captured,
         (select ${MINOR("r")} from refund r where r.payment_id = p.id and r.deleted_at is null) as refunded
    from payment p
    left join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    left join "order" o on o.id = x.order_id and o.deleted_at is null
   where p.provider_id = 'pp_stripe_stripe' and p.deleted_at is null`;

const CLEARING = `
  select upper(currency_code) as currency, (-sum(amount_minor))::bigint::text as minor
    from ledger_entry where account = 'clearing' and kind in ('capture', 'refund', 'dispute') group by 1`;

const FEES = `select coalesce(sum(amount_minor), 0)::int as cents from provider_fee
               where provider_id = 'pp_stripe_stripe' and reversed_at is null`;
const FEES_OF_NO_ORDER = `select coalesce(sum(fee_minor), 0)::int as cents from psp_balance_transaction
                           where fee_settled_as = 'of_no_order'`;
const MIRROR =
  "select coalesce(sum(net_minor), 0)::int as cents, count(*)::int as rows from psp_balance_transaction";
const DIFFERENCES =
  "select kind, subject, ours_minor as ours, theirs_minor as theirs from psp_difference where state = 'open'";

/** What only a person can settle, and is rightly listed. */
const FOR_PEOPLE = ["refund_failed", "refund_without_lines", "dispute_to_answer"];

/** What the book says was taken, by currency, before anybody comes. */
export async function readClearing(db) {
  const { rows } = await db.query(CLEARING);
  return Object.fromEntries(rows.map(({ currency, minor }) => [currency, Number(minor)]));
}

/** Every untruth in a sentence. `before` is the clearing account at the start, `visits` what shoppers were told. */
export async function findLostMoney({ db, stripe }, { before, visits }) {
  const { rows: payments } = await db.query(PAYMENTS);
  const intents = [...stripe.world.shelves.payment_intent.values()];
  return [
    ...findUnorderedMoney(stripe.world, intents, payments),
    ...findDoubleRefunds(stripe.world),
    ...findWrongReceipts(visits, payments),
    ...(await findWrongSums(db, stripe.world, before)),
    ...(await findOpenDifferences(db)),
  ];
}

/** Money that Stripe has and no order answers for, or the other way round. */
export function findUnorderedMoney(world, intents, payments) {
  return intents.flatMap((intent) => {
    const own = payments.filter((payment) => payment.intent === intent.id);
    const living = own.filter(({ order, status }) => order && status && status !== "canceled");
    const refunded = refundedOf(world, intent.id);
    const held =
      intent.status === "requires_capture" ? intent.amount_capturable : intent.amount_received - refunded;
    const name = `payment ${intent.id} of basket ${intent.metadata.basket_id}`;
    if (living.length > 1) return [`${name} made ${living.length} orders`];
    const [payment] = living;
    if (!payment) return held > 0 ? [`${name} holds ${held} ${intent.currency} and has no order`] : [];
    if (intent.status !== "succeeded") return [`${name} is ${intent.status}, and has order ${payment.order}`];
    if (payment.captured !== intent.amount_received)
      return [
        `${name} received ${intent.amount_received}, and order ${payment.order} says ${payment.captured}`,
      ];
    return payment.refunded === refunded
      ? []
      : [`${name} gave back ${refunded}, and order ${payment.order} says ${payment.refunded}`];
  });
}

function refundedOf(world, intentId) {
  let sum = 0;
  for (const refund of world.shelves.refund.values())
    if (refund.payment_intent === intentId && refund.status !== "failed") sum += refund.amount;
  return sum;
}

export function findDoubleRefunds(world) {
  const times = new Map();
  for (const { metadata, status } of world.shelves.refund.values()) {
    const request = metadata?.request_id;
    if (request && status !== "failed") times.set(request, (times.get(request) ?? 0) + 1);
  }
  return [...times].flatMap(([request, count]) =>
    count > 1 ? [`refund ${request} was made ${count} times`] : [],
  );
}

/** Whoever holds a receipt has an order. */
function findWrongReceipts(visits, payments) {
  const ordered = new Set(payments.flatMap(({ intent, order }) => (order ? [intent] : [])));
  return visits.flatMap(({ told, intentId, displayId }) =>
    told === "receipt" && !ordered.has(intentId) ? [`receipt #${displayId} is for no order`] : [],
  );
}

async function findWrongSums(db, world, before) {
  const found = [];
  const ours = await readClearing(db);
  const theirs = stripeSums(world);
  for (const currency of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const taken = (ours[currency] ?? 0) - (before[currency] ?? 0);
    if (taken !== (theirs[currency] ?? 0))
      found.push(`the book took ${taken} ${currency}, and Stripe ${theirs[currency] ?? 0}`);
  }
  const all = [...world.shelves.balance_transaction.values()];
  const sum = (name) => all.reduce((total, one) => total + one[name], 0);
  const one = async (sql) => (await db.query(sql)).rows[0];
  const [fees, ofNoOrder, mirror] = [await one(FEES), await one(FEES_OF_NO_ORDER), await one(MIRROR)];
  if (fees.cents + ofNoOrder.cents !== sum("fee"))
    found.push(`the book paid ${fees.cents} + ${ofNoOrder.cents} in fees, and Stripe kept ${sum("fee")}`);
  if (mirror.cents !== sum("net") || mirror.rows !== all.length)
    found.push(
      `the mirror has ${mirror.cents} in ${mirror.rows} movements, Stripe ${sum("net")} in ${all.length}`,
    );
  return found;
}

/** What Stripe holds for the shop of each currency: captured, less what went back and what banks took and keep. */
function stripeSums({ shelves }) {
  const sums = {};
  const add = (currency, minor) => {
    const name = currency.toUpperCase();
    sums[name] = (sums[name] ?? 0) + minor;
  };
  for (const charge of shelves.charge.values())
    if (charge.captured) add(charge.currency, charge.amount_captured);
  for (const refund of shelves.refund.values())
    if (refund.status !== "failed") add(refund.currency, -refund.amount);
  for (const { status, currency, amount } of shelves.dispute.values())
    if (status === "lost" || status === "needs_response") add(currency, -amount);
  return sums;
}

async function findOpenDifferences(db) {
  const { rows } = await db.query(DIFFERENCES);
  return rows.flatMap(({ kind, subject, ours, theirs }) =>
    FOR_PEOPLE.includes(kind) ? [] : [`the shop itself finds ${kind} of ${subject}: ${ours} and ${theirs}`],
  );
}
