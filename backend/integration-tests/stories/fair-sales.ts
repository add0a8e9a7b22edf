import { randomUUID } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import type { NewFairSaleInput } from "../../src/contracts/fair-sale";
import type { FairModuleService } from "../../src/modules/fair/service";
import type { TestShop } from "../shop";
import { source } from "../source";
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

const BOX = "PE-SJ-01";
const BRACELET = "PE-VF-02";

/** `2026-09` for two months before November 2026. */
function monthsAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1)).toISOString().slice(0, 7);
}

/** Sales at stalls: one way in, the same books, once each. */
export function fairSales(shop: () => TestShop, api: FairApi): void {
  const variant = async (sku: string): Promise<string> =>
    (await shop().sql("product_variant").where({ sku }).first("id")).id;
  const center = async (sku: string): Promise<string> => {
    const row = await shop()
      .sql("product_variant as v")
      .join("product_product_center_workshop as pw", "pw.product_id", "v.product_id")
      .join("workshop as w", "w.id", "pw.workshop_id")
      .where("v.sku", sku)
      .first("w.center_id");
    return row.center_id;
  };
  const stockOf = async (sku: string): Promise<number> => {
    const row = await shop()
      .sql("inventory_level as l")
      .join("inventory_item as i", "i.id", "l.inventory_item_id")
      .where("i.sku", sku)
      .first("l.stocked_quantity");
    return Number(row.stocked_quantity);
  };
  const line = async (sku: string, quantity: number, unit_price_minor: string, more: object = {}) => ({
    variant_id: await variant(sku),
    quantity,
    unit_price_minor,
    ...more,
  });
  /** Two boxes of a recovery house and a bracelet of a prison workshop, paid in cash an hour ago. */
  const told = async (more: Partial<NewFairSaleInput> = {}): Promise<NewFairSaleInput> => ({
    id: randomUUID(),
    center_ids: [await center(BOX), await center(BRACELET)],
    fair: "Ruraq Maki",
    occurred_at: new Date(Date.now() - 3_600_000).toISOString(),
    currency_code: "PEN",
    tender: "cash",
    lines: [await line(BOX, 2, "4500"), await line(BRACELET, 1, "1500")],
    ...more,
  });
  const counts = async () => {
    const tables = [
      "order",
      "fair_sale",
      "fair_stock",
      "payment_collection",
      "payment",
      "capture",
      "ledger_entry",
    ];
    const rows = await Promise.all(tables.map((table) => shop().sql(table).whereNull("deleted_at").count()));
    return Object.fromEntries(tables.map((table, index) => [table, Number(rows[index]?.[0]?.count)]));
  };

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

  it("refuses what can't be booked, in words, and changes nothing", async () => {
    const till = await signedIn(api);
    const lithuanian = await shop().sql("product_variant").where("sku", "like", "LT-%").first("id");
    const box = await line(BOX, 1, "4500");
    const before = { ...(await counts()), box: await stockOf(BOX) };
    const attempts: [more: Record<string, unknown>, status: number, code: string][] = [
      [{ lines: [{ ...box, variant_id: "variant_nobody" }] }, 404, "unknown_piece"],
      [{ lines: [{ ...box, variant_id: lithuanian.id }] }, 400, "piece_of_another_center"],
      [{ currency_code: "EUR" }, 400, "wrong_currency"],
      [{ occurred_at: "2999-01-01T00:00:00Z" }, 400, "occurred_in_future"],
      [{ occurred_at: "2001-01-01T00:00:00Z" }, 400, "occurred_too_long_ago"],
      [{ tender: "card" }, 400, "card_reference_missing"],
      [{ lines: [{ ...box, list_price_minor: "5000" }] }, 400, "price_reason_missing"],
      [{ lines: [{ ...box, quantity: 999, unit_price_minor: "10000000000" }] }, 400, "total_too_large"],
      [{ lines: [{ ...box, quantity: 1.5 }] }, 400, "quantity_invalid"],
      [{ lines: [{ ...box, quantity: 1000 }] }, 400, "quantity_invalid"],
      [{ lines: [{ ...box, unit_price_minor: "1000000000000000" }] }, 400, "invalid_request"],
      [{ lines: [{ ...box, unit_price_minor: "45.5" }] }, 400, "invalid_request"],
      [{ lines: [] }, 400, "invalid_request"],
      [{ lines: Array(500).fill(box) }, 400, "invalid_request"],
      [{ fair: "a\u0000b" }, 400, "invalid_request"],
      [{ id: "one" }, 400, "invalid_request"],
    ];
    for (const [more, status, code] of attempts) {
      const answer = await till.records({ ...(await told()), ...more } as NewFairSaleInput);
      expect({ more, status: answer.status, code: answer.data.code }).toEqual({ more, status, code });
      expect(answer.data.message?.length).toBeGreaterThan(10);
    }
    const { status } = await api.post("/admin/fair-sales", await told(), { validateStatus: () => true });
    expect(status).toBe(401);
    expect({ ...(await counts()), box: await stockOf(BOX) }).toEqual(before);
  });

  it("leaves nothing behind when it fails at the very end, and is whole when sent again", async () => {
    const till = await signedIn(api);
    const before = { ...(await counts()), box: await stockOf(BOX) };
    const sale = await told();
    await shop().sql.raw(`
      create function break_captures() returns trigger language plpgsql as $$ begin raise 'no disk'; end $$;
      create trigger broken before insert on capture for each row execute function break_captures()`);
    const failed = await till.records(sale);
    await shop().sql.raw("drop trigger broken on capture; drop function break_captures()");
    expect(failed.status).toBe(500);
    expect({ ...(await counts()), box: await stockOf(BOX) }).toEqual(before);

    expect((await till.records(sale)).data).toMatchObject({ repeated: false, status: "balanced" });
    expect(await stockOf(BOX)).toBe(before.box - 2);
  });

  it("clears away a recording that a crash cut off, and makes the sale anew", async () => {
    const till = await signedIn(api);
    const before = await stockOf(BOX);
    const sale = await told();
    const fair = shop().container.resolve("fair") as FairModuleService;
    const [made] = await shop()
      .container.resolve(Modules.ORDER)
      .createOrders([{ currency_code: "pen", items: [{ title: "Half made", quantity: 1, unit_price: 1 }] }]);
    await fair.createFairSales({
      ...{
        id: sale.id,
        order_id: made?.id ?? "",
        content: "[]",
        center_ids: sale.center_ids,
        fair: sale.fair,
      },
      ...{ occurred_at: new Date(sale.occurred_at), currency_code: "PEN", tender: "cash", reference: "" },
      ...{ lines: [] as never, recorded_by: "user_nobody" },
    });
    const level = await shop()
      .sql("inventory_level as l")
      .join("inventory_item as i", "i.id", "l.inventory_item_id")
      .where("i.sku", BOX)
      .first("l.inventory_item_id", "l.location_id");
    const shelf = { inventory_item_id: level.inventory_item_id, location_id: level.location_id };
    await shop()
      .container.resolve(Modules.INVENTORY)
      .adjustInventory(shelf.inventory_item_id, shelf.location_id, -2);
    await fair.createFairStocks({ fair_sale_id: sale.id, ...shelf, title: "Box", taken: 2, missing: 0 });

    const { data } = await till.records(sale);
    expect(data).toMatchObject({ repeated: false, status: "balanced" });
    expect(data.orderId).not.toBe(made?.id);
    expect(await stockOf(BOX)).toBe(before - 2);
    expect(await counts()).toMatchObject({ order: 1, fair_sale: 1, capture: 1 });
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

  it("is never taken in the shop, and what was told stands in the database itself", async () => {
    const till = await signedIn(api);
    const { data } = await till.records(await told());
    const offered = await shop()
      .sql("region_payment_provider")
      .where("payment_provider_id", "like", "pp_fair-till%");
    expect(offered).toEqual([]);
    const payments = shop().container.resolve(Modules.PAYMENT);
    const collection = await payments.createPaymentCollections({ amount: 1, currency_code: "pen" });
    const taken = payments.createPaymentSession(collection.id, {
      provider_id: "pp_fair-till_stall",
      ...{ amount: 1, currency_code: "pen", data: {} },
    });
    await expect(taken).rejects.toThrow("recording a fair sale");
    const attempts = [
      shop().sql("fair_sale").where({ order_id: data.orderId }).update({ fair: "Another" }),
      shop().sql("fair_sale").where({ order_id: data.orderId }).delete(),
      shop().sql.raw("truncate fair_sale"),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(/Refund what was wrong/);
  });
}
