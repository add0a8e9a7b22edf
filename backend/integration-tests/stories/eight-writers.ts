import { expect, it } from "vitest";
import { failingChecks } from "../aged-books";
import type { TestShop } from "../shop";
import { source } from "../source";

const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { attributeMissing } = source<typeof import("../../src/workflows/attribution/attribute-missing")>(
  "workflows/attribution/attribute-missing",
);

const WRITERS = 8;
const DEEDS = 6;
/** Told when the story fails, so that it can be told again. */
const SEED = Number(process.env.WRITERS_SEED ?? Date.now() % 1_000_000);
/** What may be refused to somebody who comes too late. */
const KNOWN = ["refund_exceeds_line", "refund_exceeds_payment", "month_not_closable"];
const SKUS = ["PE-SJ-05", "PE-SJ-01", "PE-VF-02"] as const;
const MONTHS = ["2026-02", "2026-03"] as const;

/** What the books say against what the payment module says, order by order, without any view or check of ours. */
const DIFFERENCES = `
  with paid as (
    select pc.order_id, sum(m.minor) as minor
      from order_payment_collection pc
      join payment p on p.payment_collection_id = pc.payment_collection_id
      join (select payment_id, round((raw_amount ->> 'value')::numeric * 100) as minor from capture
             union all
            select payment_id, -round((raw_amount ->> 'value')::numeric * 100) from refund where deleted_at is null) m
        on m.payment_id = p.id
     group by 1),
  booked as (select order_id, sum(amount_minor) as minor from ledger_entry where account <> 'clearing' group by 1)
  select coalesce(p.order_id, b.order_id) as order_id, p.minor as paid, b.minor as booked
    from paid p full join booked b on b.order_id = p.order_id
   where p.minor is distinct from b.minor and coalesce(p.minor, 0) <> coalesce(b.minor, 0)`;

/** Numbers that follow from a seed: mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Eight people at once sell, refund, look at books and close months, as chance has it. */
export function eightWriters(shop: () => TestShop): void {
  it("keeps the books true while eight write at once", { timeout: 300_000 }, async () => {
    const orders: string[] = [];
    const refusals: string[] = [];
    await shop().sql.raw(
      `update inventory_level set stocked_quantity = 1000, raw_stocked_quantity = '{"value": "1000", "precision": 20}'`,
    );
    const center = await shop().sql("center").where({ handle: "casa-segunda-oportunidad" }).first("id");
    const deed = async (writer: number, turn: number, random: (below: number) => number) => {
      const order = orders[random(orders.length || 1)];
      const what = order ? random(5) : 0;
      if (!order || what <= 1) {
        const day = `${MONTHS[random(MONTHS.length)]}-1${random(9)}T12:00:00Z`;
        const lines = SKUS.slice(random(SKUS.length)).map((sku): [string, number] => [sku, 1 + random(2)]);
        orders.push(await shop().buyOn(day, "PE", ...lines));
      } else if (what === 2) {
        const { lines } = await shop().attribute(order);
        const line = lines[random(lines.length)];
        // More than is left, now and then: it has to be refused, whoever was first.
        const amount = (BigInt(line?.refundableMinor ?? 0) * BigInt(1 + random(5))) / 4n;
        if (line && amount > 0n) await shop().refund(order, `${writer}.${turn}`, [line.id, String(amount)]);
      } else if (what === 3) {
        await shop().attribute(order);
      } else {
        const period = MONTHS[random(MONTHS.length)] ?? MONTHS[0];
        await closeMonthOfCenter(shop().container, { centerId: center.id, period, closedBy: `w${writer}` });
      }
    };
    const writer = async (number: number) => {
      const random = randomFrom(SEED + number);
      for (let turn = 0; turn < DEEDS; turn += 1)
        await deed(number, turn, random).catch((error: { code?: string }) => {
          if (!error.code) throw error;
          refusals.push(error.code);
        });
    };
    try {
      await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
      expect((await attributeMissing(shop().container)).failed).toEqual([]);
      expect((await shop().sql.raw(DIFFERENCES)).rows).toEqual([]);
      expect(await failingChecks(shop().sql)).toEqual([]);
      expect(orders.length).toBeGreaterThan(WRITERS);
      expect(refusals.filter((code) => !KNOWN.includes(code))).toEqual([]);
    } catch (error) {
      console.error(`To tell this story again: WRITERS_SEED=${SEED}`);
      throw error;
    }
  });
}
