import type { IPricingModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type DonationApi, donationDesk } from "./donation-desk";

const { repricePieces } = source<typeof import("../../src/workflows/pricing/reprice-pieces")>(
  "workflows/pricing/reprice-pieces",
);
const { listPiecePrices } = source<typeof import("../../src/workflows/pricing/list-piece-prices")>(
  "workflows/pricing/list-piece-prices",
);
const { loadFxFile } = source<typeof import("../../src/workflows/pricing/load-fx-file")>(
  "workflows/pricing/load-fx-file",
);

/** S/45; the demo's rates make €10.50 of it. */
const BOX = "PE-SJ-01";
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Prices in other currencies: made of the workshop's own, and left alone where somebody is counting on them. */
export function prices(shop: () => TestShop, api: DonationApi): void {
  const product = async () =>
    await shop().sql("product_variant").where({ sku: BOX }).first("id", "product_id");
  const box = async () => {
    const { prices: all } = await listPiecePrices(shop().container, (await product()).product_id);
    return all.map(({ currency, amountMinor, kind }) => `${currency} ${amountMinor} ${kind}`);
  };
  const euro = async () => (await box()).find((price) => price.startsWith("EUR"));
  /** Soles for a dollar stay; a euro becomes dearer or cheaper. */
  const loadEuro = (perDollar: string, day = dayFromNow(0)) =>
    loadFxFile(
      shop().container,
      `date,base,quote,rate,source\n${day},USD,EUR,${perDollar},Test bank\n${day},USD,PEN,3.71,Test bank`,
    );
  const setByHand = async (currency_code: string, amount: number) => {
    const { price_set_id: priceSetId } = await shop()
      .sql("product_variant_price_set")
      .where("variant_id", (await product()).id)
      .first("price_set_id");
    const pricing = shop().container.resolve<IPricingModuleService>(Modules.PRICING);
    await pricing.addPrices({
      priceSetId,
      prices: [{ currency_code, amount, min_quantity: null, max_quantity: null }],
    });
  };

  it("makes every price of the workshop's own, says what of, and follows the rates beyond a threshold only", async () => {
    expect(await box()).toEqual([
      "PEN 4500 home",
      "VND 318000 converted",
      "EUR 1050 converted",
      "USD 1200 converted",
      "ZAR 21000 converted",
      "GBP 900 converted",
    ]);
    expect(await repricePieces(shop().container)).toEqual({ changed: 0, byHand: 0 });
    await loadEuro("0.865", dayFromNow(-1));
    expect(await repricePieces(shop().container)).toMatchObject({ byHand: 0 });
    expect(await euro()).toBe("EUR 1050 converted");

    await loadEuro("0.95");
    expect((await repricePieces(shop().container)).changed).toBeGreaterThan(50);
    expect(await euro()).toBe("EUR 1150 converted");
    const { prices: all } = await listPiecePrices(shop().container, (await product()).product_id);
    expect(all.find(({ currency }) => currency === "EUR")?.made).toMatchObject({
      homeMinor: "4500",
      homeCurrency: "PEN",
      rateDay: dayFromNow(0),
      rateSource: expect.stringContaining("Test bank"),
      marginBp: 0,
    });
    expect(await repricePieces(shop().container)).toEqual({ changed: 0, byHand: 0 });
    await expect(shop().sql("price_record").update({ amount_minor: 1 })).rejects.toThrow(/append-only/);
  });

  it("lets a price that was set by hand win, and puts an operator's margin on the others", async () => {
    const { post, get } = await donationDesk(shop, api).operator();
    await setByHand("eur", 9.9);
    const rule = { currency_code: "USD", margin_bp: 500, step_minor: 25, threshold_bp: 100 };
    expect((await post("/admin/price-rules", { ...rule, margin_bp: -1 })).data.code).toBe("invalid_request");
    expect((await post("/admin/price-rules", { ...rule, step_minor: 0 })).data.code).toBe("invalid_request");
    expect((await post("/admin/price-rules", { ...rule, currency_code: "XXX" })).status).toBe(400);
    expect((await post("/admin/price-rules", rule)).status).toBe(200);
    expect((await get("/admin/price-rules")).data).toMatchObject({
      rules: expect.arrayContaining([
        { currency: "USD", exponent: 2, marginBp: 500, stepMinor: 25, thresholdBp: 100 },
      ]),
    });
    const { status, data } = await post("/admin/price-rules/reprice", {});
    expect([status, data]).toEqual([200, { changed: expect.any(Number), byHand: 1 }]);
    expect(await box()).toEqual([
      "PEN 4500 home",
      "VND 318000 converted",
      "EUR 990 by_hand",
      "USD 1275 converted",
      "ZAR 21000 converted",
      "GBP 900 converted",
    ]);
  });

  it("keeps the price of a piece in a basket while prices follow the rates, and not when somebody changes it", async () => {
    const shopper = await donationDesk(shop, api).shopper();
    const { id } = await shopper.basket("DE", BOX);
    const seen = async () => {
      const { data } = await shopper.get(`/store/baskets/${id}?locale=en`);
      const [line] = data.groups?.flatMap(({ lines }) => lines) ?? [];
      return [line?.unitPrice.amountMinor, ...(line?.problems ?? []).map(({ code }) => code)];
    };
    expect(await seen()).toEqual([1050]);
    await loadEuro("0.95");
    await repricePieces(shop().container);
    expect(await euro()).toBe("EUR 1150 converted");
    expect(await seen()).toEqual([1050]);

    await setByHand("eur", 20);
    expect(await seen()).toEqual([1050, "price_changed"]);
  });
}
