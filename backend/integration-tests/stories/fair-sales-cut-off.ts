import { Modules } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import type { FairModuleService } from "../../src/modules/fair/service";
import type { TestShop } from "../shop";
import { BOX, fairStall } from "./fair-stall";
import { type FairApi, signedIn } from "./fair-till-api";

/** A sale that fails or is cut off on its way into the books leaves nothing, and is whole when it is sent again. */
export function fairSalesCutOff(shop: () => TestShop, api: FairApi): void {
  const { stockOf, told, counts } = fairStall(shop);

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
}
