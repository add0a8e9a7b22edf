import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type RulesApi, rulesDesk } from "./rules-desk";

const { shopWindow } = source<typeof import("../../src/shop-window/shop-window")>("shop-window/shop-window");

/** A piece made by two hands: which of its batches are left decides where it may go, and the shop says what is sold out. */
export function batchesUsedUp(shop: () => TestShop, api: RulesApi): void {
  const { signIn, pay, shownVerdict, productOf } = rulesDesk(shop, api);

  it("judges by the batches that are left, and says when the lawful one is sold out", async () => {
    const { get, post } = await signIn();
    // Of this piece one batch was made after release, and one more is made in custody.
    const product = await productOf("PE-RT-03");
    const [first] = await shop().sql("batch").where("product_id", product);
    const id = "bat_in_custody";
    await shop()
      .sql("batch")
      .insert({ ...first, id, labour_categories: ["custody_sentenced"], made_in_prison: true });
    const { projectNow } = source<typeof import("../../src/workflows/catalogue/projection-queue")>(
      "workflows/catalogue/projection-queue",
    );
    await projectNow(shop().container, [product]);
    expect(await shownVerdict("PE-RT-03", "CA", "blocked elsewhere")).toBe("blocked elsewhere");
    const messageKey = async () => {
      const { piecesByHandle, reach } = await shopWindow(shop().container);
      const piece = [...piecesByHandle.values()].find(({ sku }) => sku === "PE-RT-03");
      return piece && reach.verdict(piece, "CA").messageKey;
    };
    expect(await messageKey()).toBe("blocked_law");

    expect((await post(`/batches/${first.id}/used-up`, {})).status).toBe(200);
    for (let look = 0; look < 100 && (await messageKey()) !== "batch_sold_out"; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await messageKey()).toBe("batch_sold_out");
    expect((await post(`/batches/${first.id}/used-up`, {})).data.code).toBe("batch_used_up");
    expect((await post(`/batches/${id}/used-up`, {})).data.code).toBe("batch_is_last");
    expect((await post("/batches/bat_nobody/used-up", {})).status).toBe(404);
    const { data } = await get(`/pieces/${product}/batches`);
    expect(data.batches?.map(({ usedUpOn }) => usedUpOn !== null).sort()).toEqual([false, true]);
    expect(await pay(await shop().fill("CA", ["PE-RT-03", 1]))).toEqual({
      code: "destination_blocked",
      reason: "CUSTODY",
    });
  });
}
