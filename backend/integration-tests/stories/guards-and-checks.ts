import { expect, it } from "vitest";
import { corrupted } from "../aged-books";
import type { TestShop } from "../shop";
import { source } from "../source";

const { foldSummaries } = source<typeof import("../../src/workflows/income/fold-summaries")>(
  "workflows/income/fold-summaries",
);
const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { recordPayout } = source<typeof import("../../src/workflows/payout/record-payout")>(
  "workflows/payout/record-payout",
);
const { settlePayout } = source<typeof import("../../src/workflows/payout/settle-payout")>(
  "workflows/payout/settle-payout",
);

/** What the database refuses, and what the checks see when somebody has got round it. */
export function guardsAndChecks(shop: () => TestShop): void {
  it("lets nobody rewrite the book", async () => {
    await shop().sell("PE", ["PE-SJ-05", 1]);
    for (const table of ["attribution_line", "ledger_source", "ledger_transaction", "ledger_entry"]) {
      await expect(shop().sql(table).update({ updated_at: new Date() })).rejects.toThrow(
        /append-only: UPDATE/,
      );
      await expect(shop().sql(table).delete()).rejects.toThrow(/append-only: DELETE/);
      await expect(shop().sql.raw(`truncate ${table} cascade`)).rejects.toThrow(/append-only: TRUNCATE/);
    }
    await expect(shop().sql("sale_policy").delete()).rejects.toThrow(/Sale policies .* DELETE is refused/);
    await expect(shop().sql.raw("truncate sale_policy")).rejects.toThrow(
      /Sale policies .* TRUNCATE is refused/,
    );
    const unbalanced = shop().sql.raw(
      `insert into ledger_entry (id, transaction_id, order_id, account, kind, currency_code, amount_minor,
                                 raw_amount_minor, occurred_at, idempotency_key)
       select 'lent_x', id, order_id, 'platform', 'capture', currency_code, 1, '{}', now(), 'x' from ledger_transaction`,
    );
    await expect(unbalanced).rejects.toThrow(/sum to 1/);
    await expect(shop().sql("sale_policy").update({ rounding_sink: "somebody" })).rejects.toThrow(
      /does not change/,
    );
  });

  it("turns red, naming the check, for each way of corrupting the books", async () => {
    await shop().sell("PE", ["PE-SJ-05", 1]);
    await payOutMarch(shop());
    await foldSummaries(shop().sql);
    for (const [what, statement, check] of CORRUPTIONS) {
      const { before, after } = await corrupted(shop().sql, statement);
      expect({ what, before }).toEqual({ what, before: [] });
      expect({ what, after }).toEqual({ what, after: expect.arrayContaining([check]) });
    }
  });
}

/** A closed month and an approved payout against it, for the checks to look at. */
async function payOutMarch({ container, sql }: TestShop): Promise<void> {
  const [center] = await sql("center").where({ handle: "casa-segunda-oportunidad" }).select("id");
  const closed = await closeMonthOfCenter(container, {
    centerId: center.id,
    period: "2026-03",
    closedBy: "ana",
  });
  const statement_id = closed.find(({ workshopId }) => workshopId !== null)?.id ?? "";
  const id = await recordPayout(
    container,
    {
      request_id: "march-payout",
      statement_id,
      currency_code: "PEN",
      parts: [{ recipient: "makers", amount_minor: "100" }],
      reference: "BCP 1",
      paid_on: "2026-04-02",
      note: "",
    },
    "ana",
  );
  await settlePayout(container, { id, by: "bea", step: "approve" });
}

const CORRUPTIONS: readonly [what: string, statement: string, check: string][] = [
  [
    "an entry is changed",
    `update ledger_entry set amount_minor = amount_minor + 1 where account = 'tax'`,
    "transactions_sum_to_zero",
  ],
  [
    "a capture grows",
    `update capture set raw_amount = jsonb_build_object('value', (amount + 1)::text)`,
    "captures_attributed",
  ],
  [
    "a refund is not booked",
    `insert into refund (id, payment_id, amount, raw_amount, created_at)
     select 'ref_x', id, 1, '{"value": "1"}', now() - interval '1 hour' from payment limit 1`,
    "refunds_reversed",
  ],
  [
    "an order has no book",
    `insert into "order" (id, version, status, is_draft_order, currency_code, created_at, updated_at)
     values ('order_x', 1, 'pending', false, 'pen', now() - interval '1 hour', now())`,
    "no_order_without_book",
  ],
  ["a capture vanishes", "delete from capture", "every_source_exists"],
  [
    "a part is changed",
    `update attribution_line set parts = jsonb_set(parts, '{0,amountMinor}', '"1"') where kind = 'item'`,
    "parts_sum_to_net",
  ],
  [
    "a workshop is wiped out",
    "update attribution_line set workshop_id = null where kind = 'item'",
    "every_line_has_an_owner",
  ],
  [
    "a line shrinks",
    "update attribution_line set net_minor = net_minor - 1, gross_minor = gross_minor - 1 where kind = 'shipping'",
    "captures_within_lines",
  ],
  [
    "money waits in suspense",
    `update ledger_entry set account = 'suspense', occurred_at = now() - interval '2 days'
      where account = 'center_shipping'`,
    "suspense_is_empty",
  ],
  [
    "a share is refunded beyond what it received",
    "update ledger_entry set kind = 'refund', amount_minor = -amount_minor where account = 'tax'",
    "refunds_within_captures",
  ],
  [
    "a closing balance is changed",
    "update statement_balance set amount_minor = amount_minor + 1 where side = 'closing'",
    "statements_carry_on",
  ],
  [
    "a line of a closed month is changed",
    "update statement_line set amount_minor = amount_minor + 1 where recipient = 'makers'",
    "statements_say_what_is_booked",
  ],
  [
    "a payout that was booked is called turned down",
    "update payout set status = 'rejected'",
    "payouts_are_booked",
  ],
  [
    "a fee was kept that nobody booked",
    `insert into provider_fee (id, provider_id, provider_reference, payment_id, currency_code, amount_minor, occurred_at,
                               created_by, created_at)
     select 'fee_x', 'bank', 'fee 1', id, 'PEN', 30, now(), 'ana', now() - interval '1 hour' from payment limit 1`,
    "fees_are_booked",
  ],
  [
    "what a center is told in its own currency is changed",
    `insert into ledger_reporting (entry_id, currency_code, amount_minor, rate, rate_as_of, rate_source)
     select id, currency_code, amount_minor + 1, '1', now(), 'nobody' from ledger_entry where account = 'workshop' limit 1`,
    "reported_at_their_rate",
  ],
  [
    "a sum of income is changed",
    "update ledger_summary set refund_minor = refund_minor + 1 where cut = 'center_craft'",
    "summaries_say_what_is_booked",
  ],
  [
    "an entry that is counted is marked as not counted",
    "insert into ledger_unfolded select min(seq) from ledger_entry",
    "summaries_say_what_is_booked",
  ],
  [
    "an entry that waits for its statement loses its mark",
    "delete from ledger_unstated where seq = (select max(seq) from ledger_unstated)",
    "marks_are_whole",
  ],
];
