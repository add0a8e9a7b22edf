import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { StockChangeResults, StockList } from "../../src/contracts/manager/stock";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { PortalApi } from "./portal-desk";
import { workDesk } from "./work-desk";

const { projectCatalogueWorkflow } = source<typeof import("../../src/workflows/catalogue/project-catalogue")>(
  "workflows/catalogue/project-catalogue",
);

const SOAP = "PE-SJ-05";

/** Two managers and a shopper at one shelf. */
export function stockCounted(shop: () => TestShop, api: PortalApi): void {
  const { enters, placeOf } = workDesk(shop, api);

  const onShelf = async (sku: string) => {
    const { productId } = await placeOf(sku);
    const level = await shop()
      .sql("inventory_level as l")
      .join("product_variant_inventory_item as i", "i.inventory_item_id", "l.inventory_item_id")
      .join("product_variant as v", "v.id", "i.variant_id")
      .where("v.product_id", productId)
      .first("l.stocked_quantity", "l.reserved_quantity");
    return [Number(level.stocked_quantity), Number(level.reserved_quantity)];
  };
  const change = (product_id: string, delta: number, id: string = randomUUID()) => ({
    id,
    product_id,
    delta,
  });
  type Desk = Awaited<ReturnType<typeof enters>>;
  const tells = async (desk: Desk, ...changes: ReturnType<typeof change>[]) =>
    (await desk.post<StockChangeResults>("/stock/changes", { changes })).data.results;

  it("counts what two managers tell at once, and each change once however often it is told", async () => {
    const [rosa, julio] = [await enters("owner", SOAP), await enters("sender", SOAP)];
    const [before = 0] = await onShelf(SOAP);
    const told = Array.from({ length: 12 }, (_, index) => change(rosa.productId, (index % 3) + 1));
    const sum = told.reduce((all, { delta }) => all + delta, 0);
    // The line drops and both devices tell everything again, in another order.
    await Promise.all([
      ...told.slice(0, 8).map((one) => tells(rosa, one)),
      ...told.slice(4).map((one) => tells(julio, one)),
      tells(julio, ...told.slice(0, 6).reverse()),
    ]);
    expect(await onShelf(SOAP)).toEqual([before + sum, 0]);
    const records = await shop().sql("stock_change").where({ product_id: rosa.productId });
    expect(records).toHaveLength(12);
    expect(await shop().sql("act").where({ action: "stock.changed" })).toHaveLength(12);
    await expect(shop().sql("stock_change").update({ delta: 1 })).rejects.toThrow(/Count again/);
  });

  it("never goes below what a shopper's order was promised, whoever comes first", async () => {
    const desk = await enters("owner", SOAP);
    const [before = 0] = await onShelf(SOAP);
    const [down] = await tells(desk, change(desk.productId, 2 - before));
    expect(down).toMatchObject({ outcome: "counted", stocked: 2 });
    const cartId = await shop().fill("PE", [SOAP, 2]);
    const [bought, counted] = await Promise.allSettled([
      shop().pay(cartId),
      tells(desk, change(desk.productId, -1)),
    ]);
    const [stocked = 0, reserved = 0] = await onShelf(SOAP);
    expect(stocked).toBeGreaterThanOrEqual(reserved);
    const wasCounted = counted.status === "fulfilled" && counted.value[0]?.outcome === "counted";
    expect([bought.status, wasCounted, stocked, reserved]).toEqual(
      bought.status === "fulfilled" ? ["fulfilled", false, 2, 2] : ["rejected", true, 1, 0],
    );
    const orders = await shop().sql("order").count("* as n").first();
    expect(Number(orders?.n)).toBe(bought.status === "fulfilled" ? 1 : 0);
  });

  it("says with the number what is promised, and changes nothing when it refuses", async () => {
    const desk = await enters("lister", SOAP);
    await shop().buy("PE", [SOAP, 3]);
    const [before = 0] = await onShelf(SOAP);
    const id = randomUUID();
    const foreign = await placeOf("LT-LP-01");
    const results = await tells(
      desk,
      change(desk.productId, -before),
      change(foreign.productId, 1),
      change(desk.productId, 1, id),
      change(desk.productId, 2, id),
    );
    expect(results.map(({ code, stocked, reserved }) => [code, stocked, reserved])).toEqual([
      ["below_reserved", before, 3],
      ["not_found", null, null],
      [null, before + 1, 3],
      ["request_reused", before + 1, 3],
    ]);
    expect(await onShelf(SOAP)).toEqual([before + 1, 3]);
    const bad = [
      { changes: [] },
      { changes: [change(desk.productId, 0)] },
      { changes: [change(desk.productId, 1.5)] },
      { changes: [change(desk.productId, 1, "again")] },
      { changes: Array.from({ length: 101 }, () => change(desk.productId, 1)) },
    ];
    for (const body of bad) expect((await desk.post("/stock/changes", body)).status).toBe(400);
  });

  it("writes the record of a count that a crash cut off, and counts it once", async () => {
    const desk = await enters("owner", SOAP);
    const [before = 0] = await onShelf(SOAP);
    const cut = change(desk.productId, 4);
    // The record fails after the shelf was changed, as if the process had died between the two.
    await shop().sql.raw("alter table stock_change add constraint cut_off check (delta <> 4)");
    expect((await desk.post("/stock/changes", { changes: [cut] })).status).toBeGreaterThanOrEqual(400);
    await shop().sql.raw("alter table stock_change drop constraint cut_off");
    expect(await shop().sql("stock_change")).toEqual([]);
    const [other, again] = await tells(desk, change(desk.productId, 1), cut);
    expect([other?.stocked, again?.stocked, again?.outcome]).toEqual([before + 5, before + 5, "counted"]);
    expect(await shop().sql("stock_change")).toHaveLength(2);
  });

  it("takes on what is made to order up to its capacity, at the gate and in the catalogue", async () => {
    const { sql } = shop();
    const { sku } = await sql("product_variant").where({ allow_backorder: true }).orderBy("sku").first("sku");
    const desk = await enters("owner", sku);
    const piece = async () =>
      (await desk.get<StockList>("/stock")).data.pieces.find(({ productId }) => productId === desk.productId);
    const at = await piece();
    const was = { days: at?.madeToOrder?.days, capacity: null };
    const set = { days: 30, capacity: 1, was };
    const path = `/stock/${desk.productId}/made-to-order`;
    expect((await desk.post(path, set)).status).toBe(200);
    expect((await desk.post(path, set)).data.code).toBe("changed_meanwhile");
    await shop().buy("PE", [sku, (at?.stocked ?? 0) - (at?.reserved ?? 0) + 1]);
    expect((await piece())?.madeToOrder).toEqual({ days: 30, capacity: 1, waiting: 1 });
    await expect(shop().buy("PE", [sku, 1])).rejects.toThrow(/Not enough/);
    await projectCatalogueWorkflow(shop().container).run({ input: [desk.productId] });
    const entry = await sql("catalogue_entry").where({ product_id: desk.productId }).first();
    expect([entry.made_to_order, entry.stock, entry.lead_time_days]).toEqual([false, 0, 30]);
    const soap = await enters("owner", SOAP);
    const refused = await soap.post(`/stock/${soap.productId}/made-to-order`, set);
    expect(refused.data.code).toBe("not_made_to_order");
  });

  it("pauses a piece at once and puts it back, and nothing that wasn't in the shop", async () => {
    const { sql } = shop();
    const desk = await enters("sender", SOAP);
    const path = `/stock/${desk.productId}/pause`;
    const state = async () =>
      (await desk.get<StockList>("/stock")).data.pieces.find(({ productId }) => productId === desk.productId)
        ?.state;
    const waiting = await shop().fill("PE", [SOAP, 1]);
    for (const paused of [true, true]) expect((await desk.post(path, { paused })).status).toBe(200);
    expect(await state()).toBe("paused");
    await expect(shop().pay(waiting)).rejects.toThrow(/not for sale/);
    expect((await desk.post(path, { paused: false })).status).toBe(200);
    expect(await state()).toBe("for_sale");
    await shop().buy("PE", [SOAP, 1]);
    await sql("product").where({ id: desk.productId }).update({ status: "draft" });
    expect(await state()).toBe("not_in_shop");
    expect((await desk.post(path, { paused: false })).data.code).toBe("not_in_shop");
    const acts = await sql("act").where({ subject_id: desk.productId }).orderBy("occurred_at");
    expect(acts.map(({ action }) => action)).toEqual(["stock.paused", "stock.resumed"]);
  });
}
