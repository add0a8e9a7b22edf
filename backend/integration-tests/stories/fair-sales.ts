import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { BOX, BRACELET, fairStall } from "./fair-stall";
import { type FairApi, signedIn } from "./fair-till-api";

const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { exportStatement } = source<typeof import("../../src/workflows/statement/export-statement")>(
  "workflows/statement/export-statement",
);
const { readStatementCsv } = source<typeof import("../../src/documents/statement/statement-csv")>(
  "documents/statement/statement-csv",
);

/** `2026-09` for two months before November 2026. */
function monthsAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1)).toISOString().slice(0, 7);
}

/** Sales at stalls: one way in, the same books, once each. */
export function fairSales(shop: () => TestShop, api: FairApi): void {
  const { center, stockOf, line, told, counts } = fairStall(shop);

  it("books cash of two workshops, takes the pieces from their shelves, and gives one line back", async () => {
    const till = await signedIn(api);
    const before = [await stockOf(BOX), await stockOf(BRACELET)];
    const sale = await told();
    const { status, data } = await till.records(sale);
    expect({ status, book: data.status, repeated: data.repeated, short: data.short }).toEqual({
      status: 200,
      book: "balanced",
      repeated: false,
      short: [],
    });
    expect([await stockOf(BOX), await stockOf(BRACELET)]).toEqual([
      (before[0] ?? 0) - 2,
      (before[1] ?? 0) - 1,
    ]);
    const booked = [
      "capture | order | clearing | -10500",
      "capture | Macramé bracelet | platform shop_running_costs | 152",
      "capture | Macramé bracelet | tax | 229",
      "capture | Macramé bracelet | workshop makers | 781",
      "capture | Macramé bracelet | workshop materials | 300",
      "capture | Macramé bracelet | workshop workshop_safety_fund | 38",
      "capture | Pyrographed wooden box | platform shop_running_costs | 762",
      "capture | Pyrographed wooden box | tax | 1373",
      "capture | Pyrographed wooden box | workshop house_programme | 2135",
      "capture | Pyrographed wooden box | workshop makers | 3053",
      "capture | Pyrographed wooden box | workshop materials | 1525",
      "capture | Pyrographed wooden box | workshop workshop_safety_fund | 152",
    ];
    expect(await shop().ledger(data.orderId)).toEqual(booked);
    const { channel, entries } = await shop().book(data.orderId);
    expect(channel).toBe("fair");
    // The book is dated by the stall's clock, not by the moment at which a phone found a line.
    expect(new Set(entries.map(({ occurredAt }) => occurredAt))).toEqual(
      new Set([`${sale.occurred_at.slice(0, 19)}Z`]),
    );
    expect(await shop().sql("order_summary").where({ order_id: data.orderId }).first("totals")).toMatchObject(
      {
        totals: { paid_total: 105, pending_difference: 0 },
      },
    );

    // Medusa Admin offers neither to allocate nor to send what went over the table.
    const items = await shop().sql("order_item").where({ order_id: data.orderId });
    expect(items.map((item) => [Number(item.quantity), Number(item.fulfilled_quantity)]).sort()).toEqual([
      [1, 1],
      [2, 2],
    ]);

    await shop().refund(data.orderId, "cash-back", ["Macramé bracelet", "1500"]);
    expect((await shop().ledger(data.orderId)).slice(booked.length)).toEqual([
      "refund | order | clearing | 1500",
      ...booked.slice(1, 6).map((row) => row.replace(/^capture (.*) (\d+)$/, "refund $1 -$2")),
    ]);
    await expect(
      cancelOrderWorkflow(shop().container).run({ input: { order_id: data.orderId } }),
    ).rejects.toThrow();
    const [listed] = (await till.lists()).data.sales;
    expect(listed).toMatchObject({
      id: sale.id,
      fair: "Ruraq Maki",
      tender: "cash",
      soldMinor: "10500",
      refundedMinor: "1500",
      status: "balanced",
      recordedBy: "operator@second-chance.example",
      lines: [
        { sku: BOX, quantity: 2, unitPriceMinor: "4500" },
        { sku: BRACELET, quantity: 1, unitPriceMinor: "1500" },
      ],
    });
  });

  it("makes one order of one sale, though it is sent ten times at once, and refuses another under its id", async () => {
    const till = await signedIn(api);
    const before = await stockOf(BOX);
    const sale = await told({ tender: "card", reference: "004711" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => till.records(sale)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ data }) => data.orderId)).size).toBe(1);
    expect(answers.filter(({ data }) => !data.repeated)).toHaveLength(1);
    expect(await stockOf(BOX)).toBe(before - 2);
    const after = await counts();
    expect(after).toMatchObject({ order: 1, fair_sale: 1, payment: 1, capture: 1 });

    const other = await till.records({ ...sale, reference: "004712" });
    expect({ status: other.status, code: other.data.code }).toEqual({ status: 409, code: "sale_differs" });
    expect(await counts()).toEqual(after);
  });

  it("books what a shelf didn't have, and says how many to look for", async () => {
    const till = await signedIn(api);
    const there = await stockOf(BRACELET);
    const { data } = await till.records(
      await told({ lines: [await line(BRACELET, there, "1500"), await line(BRACELET, 3, "1000")] }),
    );
    expect(data).toMatchObject({ status: "balanced", short: [{ title: "Macramé bracelet", missing: 3 }] });
    expect(await stockOf(BRACELET)).toBe(0);
  });

  it("puts a sale of a closed month into the next statement", async () => {
    const till = await signedIn(api);
    const [closed, open] = [monthsAgo(2), monthsAgo(1)];
    const centerId = await center(BOX);
    const close = (period: string) =>
      closeMonthOfCenter(shop().container, { centerId, period, closedBy: "user_ana" });
    const captured = async (statements: readonly { id: string; workshopId: string | null }[]) => {
      const id = statements.find(({ workshopId }) => workshopId !== null)?.id ?? "";
      const { lines } = await readStatementCsv((await exportStatement(shop().container, id, "csv")).content);
      return lines
        .filter(({ recipient }) => recipient === "makers")
        .map(({ occurredAt, amountMinor }) => [occurredAt, amountMinor]);
    };
    await shop().attribute(await shop().buyOn(`${closed}-10T12:00:00Z`, "PE", [BOX, 1]));
    expect(await captured(await close(closed))).toHaveLength(1);

    const { data } = await till.records(
      await told({ occurred_at: `${closed}-20T15:00:00Z`, lines: [await line(BOX, 2, "4500")] }),
    );
    expect(data.status).toBe("balanced");
    expect(await captured(await close(open))).toEqual([[`${closed}-20T15:00:00Z`, 3053n]]);
  });
}
