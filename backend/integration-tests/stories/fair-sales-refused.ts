import { Modules } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import type { NewFairSaleInput } from "../../src/contracts/fair-sale";
import type { TestShop } from "../shop";
import { BOX, fairStall } from "./fair-stall";
import { type FairApi, signedIn } from "./fair-till-api";

/** What a till may not tell, and what it may not do in the shop. */
export function fairSalesRefused(shop: () => TestShop, api: FairApi): void {
  const { stockOf, line, told, counts } = fairStall(shop);

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
