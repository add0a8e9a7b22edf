import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A part of a captured or refunded amount, as Medusa's payments and the frozen lines tell it; signed minor units. */
export interface PaidPart {
  readonly month: string;
  readonly kind: "capture" | "refund" | "fee" | "payout";
  readonly recipient: string;
  readonly isShops: boolean;
  readonly isAbroad: boolean;
  readonly currencyCode: string;
  readonly minor: bigint;
}

interface Paid {
  readonly type: "capture" | "refund" | "fee";
  readonly orderId: string;
  readonly amount: string;
  readonly at: Date;
  readonly currencyCode: string;
  readonly split: {
    readonly allocation?: readonly { readonly attribution_line_id: string; readonly amount_minor: string }[];
  } | null;
}
interface Line {
  readonly id: string;
  readonly orderId: string;
  readonly kind: string;
  readonly zone: string;
  readonly quantity: string;
  readonly isAbroad: boolean;
  readonly paid: string;
  readonly parts: readonly { readonly recipient: string; readonly amountMinor: string }[];
}

/** Captures, refunds and fees of Medusa's own tables: not one of them is the book's. */
const PAID = `
  select m.type, o.order_id as "orderId", m.amount, upper(p.currency_code) as "currencyCode", m.split,
         coalesce(m.split ->> 'occurred_at', case when m.type = 'capture' then p.data ->> 'occurred_at' end,
                  m.at::text)::timestamptz as at
    from payment p
    join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
    join (select 'capture' as type, payment_id, raw_amount ->> 'value' as amount, created_at as at, metadata as split from capture
          union all
          select 'refund', payment_id, raw_amount ->> 'value', created_at, metadata from refund
          union all
          select 'fee', payment_id, amount_minor::text, occurred_at, null from provider_fee where reversed_at is null) m
      on m.payment_id = p.id
   order by at`;

/** What was frozen when it was bought, and whether the buyer's address is in the center's country. */
const LINES = `
  select l.id, l.order_id as "orderId", l.kind, c.time_zone as zone, l.quantity,
         coalesce(lower(d.country_code) <> lower(c.country), false) as "isAbroad",
         (l.net_minor + l.tax_minor)::text as paid, l.parts
    from attribution_line l join center c on c.id = l.center_id join "order" o on o.id = l.order_id
    left join order_address d on d.id = o.shipping_address_id`;

/** What of a sale is the shop's own; it bears what payment providers keep, too. */
const SHOPS_OWN = "shop_running_costs";

/** Decimal places of the currencies that the story sells in. */
const CENTS = 2;
const minorOf = (amount: string): bigint => {
  const [whole = "0", decimals = ""] = amount.split(".");
  return BigInt(whole + decimals.slice(0, CENTS).padEnd(CENTS, "0"));
};
const monthAt = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit" }).format(at);

/**
 * Every part of every payment, and every payout that was made. Orders are paid whole and lines given back whole, in one piece or in several, so that no rule
 * of rounding is needed to say who received what: what was frozen is what came, and what goes back.
 */
export async function partsPaid(
  sql: Knex,
): Promise<{ parts: PaidPart[]; pieces: (months: Months) => number }> {
  const paid: Paid[] = (await sql.raw(PAID)).rows;
  const lines: Line[] = (await sql.raw(LINES)).rows;
  const givenBack = new Map<string, bigint>();
  const parts: PaidPart[] = [];
  const sold: { month: string; count: number }[] = [];
  const add = (line: Line, { type: kind, at, currencyCode }: Paid, sign: bigint) => {
    for (const { recipient, amountMinor } of line.parts)
      parts.push({
        month: monthAt(at, line.zone),
        kind,
        recipient,
        isShops: recipient === SHOPS_OWN,
        isAbroad: line.isAbroad,
        currencyCode,
        minor: BigInt(amountMinor) * sign,
      });
  };
  for (const one of paid) {
    const own = lines.filter(({ orderId }) => orderId === one.orderId);
    if (one.type === "fee")
      parts.push({
        month: monthAt(one.at, own[0]?.zone ?? "UTC"),
        kind: "fee",
        recipient: SHOPS_OWN,
        isShops: true,
        isAbroad: false,
        currencyCode: one.currencyCode,
        minor: -BigInt(one.amount),
      });
    if (one.type === "capture") {
      if (own.reduce((sum, line) => sum + BigInt(line.paid), 0n) !== minorOf(one.amount))
        throw new Error(`${one.orderId} isn't paid whole`);
      for (const line of own) {
        add(line, one, 1n);
        if (line.kind === "item")
          sold.push({ month: monthAt(one.at, line.zone), count: Number(line.quantity) });
      }
    }
    for (const { attribution_line_id: id, amount_minor } of one.split?.allocation ?? []) {
      givenBack.set(id, (givenBack.get(id) ?? 0n) + BigInt(amount_minor));
      const line = own.find((each) => each.id === id);
      if (line && givenBack.get(id) === BigInt(line.paid)) add(line, one, -1n);
    }
  }
  for (const [id, minor] of givenBack)
    if (String(minor) !== lines.find((line) => line.id === id)?.paid)
      throw new Error(`${id} isn't given back whole`);
  const payouts: { at: Date; zone: string; currencyCode: string; minor: string }[] = await sql("payout as p")
    .join("center as c", "c.id", "p.center_id")
    .where("p.status", "approved")
    .select("p.decided_at as at", "c.time_zone as zone", "p.currency_code as currencyCode")
    .select(sql.raw("p.amount_minor::text as minor"));
  for (const { at, zone, currencyCode, minor } of payouts)
    parts.push({
      month: monthAt(at, zone),
      kind: "payout",
      recipient: "",
      isShops: false,
      isAbroad: false,
      currencyCode,
      minor: -BigInt(minor),
    });
  const pieces = ({ from, to }: Months) =>
    sold.reduce((sum, { month, count }) => sum + (month >= from && month <= to ? count : 0), 0);
  return { parts, pieces };
}

export interface Months {
  readonly from: string;
  readonly to: string;
}

/** Hand-overs one by one, each counted in the month that it was where the center is. */
export async function parcelsLeft(sql: Knex, { from, to }: Months): Promise<number> {
  const rows: { at: Date; zone: string }[] = await sql("parcel_event as e")
    .join("parcel as p", "p.id", "e.parcel_id")
    .join("center as c", "c.id", "p.center_id")
    .where("e.step", "hand_over")
    .select("e.occurred_at as at", "c.time_zone as zone");
  return rows.map(({ at, zone }) => monthAt(at, zone)).filter((month) => month >= from && month <= to).length;
}

/** Sums by currency as lines of text; nothing is no line. */
export function sumText(parts: readonly PaidPart[], sign = 1n): string[] {
  const currencies = [...new Set(parts.map(({ currencyCode }) => currencyCode))].sort();
  return currencies.flatMap((code) => {
    const sum = parts.reduce((all, one) => all + (one.currencyCode === code ? one.minor : 0n), 0n) * sign;
    return sum === 0n ? [] : [`${code} ${sum}`];
  });
}
