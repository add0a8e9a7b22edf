import { expect, it } from "vitest";
import { centerOf, customsDesk } from "../customs-desk";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { PrintApi } from "./printed-documents";

const { recordTradeFacts } = source<typeof import("../../src/workflows/customs/record-trade-facts")>(
  "workflows/customs/record-trade-facts",
);
const { listLackingPieces } = source<typeof import("../../src/workflows/customs/list-lacking-pieces")>(
  "workflows/customs/list-lacking-pieces",
);
const { projectCatalogueWorkflow } = source<typeof import("../../src/workflows/catalogue/project-catalogue")>(
  "workflows/catalogue/project-catalogue",
);

/** Parcels that get no papers, and pieces that stay at home. */
export function customsRefused(shop: () => TestShop, api: PrintApi): void {
  it("refuses papers for what isn't there, isn't booked, is too light, or may not go there", async () => {
    const { get, parcelOf, refusal } = await customsDesk(shop(), api);
    const book = await shop().sell("JP", ["PE-SJ-01", 1]);
    const { orderId } = book;
    const center = centerOf(book);
    expect(await refusal(orderId, "cen_nobody", "cn")).toEqual({ status: 404, code: "parcel_not_found" });
    expect(await refusal(orderId, center, "gift")).toEqual({ status: 400, code: "invalid_request" });
    expect(await refusal(orderId, center, "cn", "&gross_grams=479")).toEqual({
      status: 400,
      code: "gross_below_net",
    });
    expect(await refusal(await shop().buy("JP", ["PE-SJ-01", 1]), center, "cn")).toEqual({
      status: 400,
      code: "not_attributed_yet",
    });

    const address = shop()
      .sql("order_address")
      .whereIn("id", shop().sql("order").where({ id: orderId }).select("shipping_address_id"));
    await address.clone().update({ last_name: "佐藤" });
    expect(await refusal(orderId, center, "label")).toEqual({ status: 400, code: "address_unprintable" });
    await address.clone().update({ last_name: "Sato" });

    const street = shop()
      .sql("stock_location_address")
      .whereIn(
        "id",
        shop()
          .sql("stock_location as l")
          .join("center_center_stock_location_stock_location as x", "x.stock_location_id", "l.id")
          .where("x.center_id", center)
          .select("l.address_id"),
      );
    await street.clone().update({ address_1: "Casa Segunda Oportunidad" });
    expect(await refusal(orderId, center, "label")).toEqual({ status: 400, code: "sender_missing" });
    await street.clone().update({ address_1: "Jr. Los Telares 214" });

    const batch = shop()
      .sql("batch")
      .whereIn("product_id", shop().sql("product_variant").where({ sku: "PE-SJ-01" }).select("product_id"));
    const [{ labour_categories }] = await batch.clone().select("labour_categories");
    await batch.clone().update({ labour_categories: ["rehab_compulsory"] });
    expect(await refusal(orderId, center, "label")).toEqual({ status: 400, code: "destination_refused" });
    const { data } = await get(`/admin/parcels/${await parcelOf(orderId, center)}/customs`);
    expect(JSON.parse(Buffer.from(data).toString()).refusal).toMatch(/stays here: .*JP/);
    await batch.clone().update({ labour_categories });
  });

  it("keeps a piece at home until what customs asks for is on record", async () => {
    const { refusal } = await customsDesk(shop(), api);
    const sold = await shop().sell("JP", ["PE-SJ-02", 1]);
    const [{ product_id: productId }] = await shop()
      .sql("product_variant")
      .where({ sku: "PE-SJ-02" })
      .select("product_id");
    const facts = shop()
      .sql("trade_facts")
      .whereIn(
        "id",
        shop()
          .sql("product_product_trade_trade_facts")
          .where({ product_id: productId })
          .select("trade_facts_id"),
      );
    const [{ flags, hs6 }] = await facts.clone().select("flags", "hs6");
    await facts.clone().update({ flags: [...flags, "cites_check"], hs6: "442010" });
    await projectCatalogueWorkflow(shop().container).run({ input: [productId] });

    const { pieces } = await listLackingPieces(shop().container);
    expect(pieces).toMatchObject([{ sku: "PE-SJ-02", missing: ["hs6", "species", "cites"], hs6: "442010" }]);
    const problem = await shop()
      .buy("JP", ["PE-SJ-02", 1])
      .then(
        () => null,
        (error) => error,
      );
    expect(problem?.problems).toMatchObject([{ code: "trade_facts_missing" }]);
    await shop().sell("PE", ["PE-SJ-02", 1]);
    expect(await refusal(sold.orderId, centerOf(sold), "cn")).toEqual({
      status: 400,
      code: "trade_facts_missing",
    });

    const record = (input: { hs6?: string; species?: string; cites_note?: string }) =>
      recordTradeFacts(shop().container, { productId, ...input });
    await expect(record({ hs6: "442010" })).rejects.toMatchObject({ code: "hs6_invalid" });
    await expect(recordTradeFacts(shop().container, { productId: "prod_nobody", hs6 })).rejects.toMatchObject(
      {
        code: "piece_not_found",
      },
    );
    expect((await record({ hs6, species: "Eucalyptus globulus" })).pieces).toMatchObject([
      { missing: ["cites"] },
    ]);
    expect((await record({ cites_note: "in no appendix" })).pieces).toEqual([]);
    const after = await shop().sell("JP", ["PE-SJ-02", 1]);
    const { text } = await customsDesk(shop(), api);
    const form = await text(after.orderId, centerOf(after), "cn", "&gross_grams=3000");
    expect(form).toContain("Eucalyptus globulus");
    expect(form).toContain("CITES: in no appendix");
    await facts.clone().update({ flags, species: null, cites_note: null });
    await projectCatalogueWorkflow(shop().container).run({ input: [productId] });
  });
}
