import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TestShop } from "../shop";
import { type ListingApi, listingDesk } from "./listing-desk";

/** What publishing writes into, and the word by which each says that it failed. */
const BROKEN_FOR_A_NEW_PIECE: readonly (readonly [module: string, method: string])[] = [
  [Modules.FILE, "createFiles"],
  [Modules.PRODUCT, "createProducts"],
  [Modules.PRICING, "createPriceSets"],
  [Modules.INVENTORY, "createInventoryItems"],
  ["trade", "createTradeFacts"],
  ["center", "createBatches"],
  [ContainerRegistrationKeys.LINK, "create"],
  [Modules.INVENTORY, "createInventoryLevels"],
  [Modules.TRANSLATION, "createTranslations"],
  ["photo", "replaceUses"],
  ["listing", "takeStep"],
  ["access", "createActs"],
];
const BROKEN_FOR_A_CHANGE: readonly (readonly [module: string, method: string])[] = [
  [Modules.FILE, "createFiles"],
  [Modules.PRODUCT, "updateProducts"],
  [Modules.PRODUCT, "updateProductVariants"],
  ["trade", "updateTradeFacts"],
  [Modules.PRICING, "addPrices"],
  ["center", "createBatches"],
  [Modules.TRANSLATION, "updateTranslations"],
  ["photo", "replaceUses"],
  ["listing", "takeStep"],
  ["access", "createActs"],
];

/** Everything of the shop that publishing touches, without what only says when. */
async function picture({ sql }: TestShop): Promise<Record<string, unknown>> {
  const counts = [
    "product",
    "product_variant",
    "product_option",
    "price_set",
    "price",
    "inventory_item",
    "inventory_level",
    "trade_facts",
    "batch",
    "translation",
    "product_product_center_workshop",
    "product_product_trade_trade_facts",
    "product_variant_price_set",
    "product_variant_inventory_item",
    "product_sales_channel",
    "product_shipping_profile",
  ];
  const counted = await Promise.all(
    counts.map(async (table) => {
      const { rows } = await sql.raw("select count(*)::int as count from ?? where deleted_at is null", [
        table,
      ]);
      return [table, rows[0].count] as const;
    }),
  );
  const rows = {
    products: `select p.title, p.description, p.material, p.weight, p.length, p.status, p.thumbnail, p.metadata,
                      array(select i.url from image i where i.product_id = p.id and i.deleted_at is null order by i.rank) as images,
                      array(select c.product_category_id from product_category_product c where c.product_id = p.id) as categories
                 from product p where p.deleted_at is null order by p.id`,
    variants: `select title, weight, length, allow_backorder from product_variant where deleted_at is null order by id`,
    facts: `select craft_type, hs6, materials, species, flags, materials_cost_minor from trade_facts
             where deleted_at is null order by id`,
    prices: `select price_set_id, currency_code, amount from price where deleted_at is null order by 1, 2, 3`,
    texts: `select reference_id, locale_code, translations from translation where deleted_at is null order by 1, 2`,
    photos: `select id, state, public_url from photo order by id`,
    uses: `select photo_id, product_id from photo_use order by 1, 2`,
    listings: `select id, revision, state, content, live, reasons, paused, product_id, handle from listing order by id`,
    acts: `select action, subject_id from act order by seq`,
    window: `select product_id, listed, titles, prices from catalogue_entry where listed order by product_id`,
  };
  const read = await Promise.all(
    Object.entries(rows).map(async ([name, query]) => [name, (await sql.raw(query)).rows] as const),
  );
  return { ...Object.fromEntries(counted), ...Object.fromEntries(read) };
}

/** A method of a module that fails once, as a database does that goes away. */
function breakOnce(container: MedusaContainer, [module, method]: readonly [string, string]) {
  const service = container.resolve(module) as Record<string, (...args: unknown[]) => unknown>;
  return vi.spyOn(service, method).mockImplementationOnce(() => {
    throw new Error(`${module} broke at ${method}`);
  });
}

/** Publishing that fails anywhere leaves nothing behind, and can be done again. */
export function listingFailures(shop: () => TestShop, api: ListingApi): void {
  describe("an approval that fails", () => {
    let desk: Awaited<ReturnType<typeof listingDesk>>;
    beforeEach(async () => {
      desk = await listingDesk(shop(), api);
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    it("leaves no trace of a new piece, whichever step it fails at, and succeeds when it is asked for again", async () => {
      const id = await desk.handedIn();
      const before = await picture(shop());
      for (const broken of BROKEN_FOR_A_NEW_PIECE) {
        const spy = breakOnce(shop().container, broken);
        const { status } = await desk.approve(id);
        expect([broken.join("."), spy.mock.calls.length > 0, status]).toEqual([broken.join("."), true, 500]);
        spy.mockRestore();
        expect([broken.join("."), await picture(shop())]).toEqual([broken.join("."), before]);
      }
      expect((await desk.approve(id)).data.listing).toMatchObject({ state: "published" });
      expect(await desk.mailsOf()).toEqual(["listing-approved"]);
    });

    it("leaves a live piece as it was, whichever step its change fails at", async () => {
      const live = await desk.published();
      const photo = await desk.sendPhoto("#224466");
      const saved = await desk.save(live.id, live.revision, {
        ...live.content,
        title: "Caja grande con tucán",
        craft: "wood_kitchenware",
        weight_g: 900,
        price: { amount_minor: "9900", currency_code: "PEN" },
        photos: [{ id: photo, alt: "de lado" }],
        batch: {
          labour_categories: ["released"],
          made_in_prison: false,
          made_on: "2026-11-21",
          evidence_ids: [],
        },
      });
      await desk.submit(live.id, saved.data.listing.revision);
      await desk.reviewPhotos(live.id);
      const before = await picture(shop());
      for (const broken of BROKEN_FOR_A_CHANGE) {
        const spy = breakOnce(shop().container, broken);
        const { status } = await desk.approve(live.id);
        expect([broken.join("."), spy.mock.calls.length > 0, status]).toEqual([broken.join("."), true, 500]);
        spy.mockRestore();
        expect([broken.join("."), await picture(shop())]).toEqual([broken.join("."), before]);
      }
      expect((await desk.approve(live.id)).data.listing).toMatchObject({
        state: "published",
        live: { title: "Caja grande con tucán" },
      });
      // Prices that were put back were not taken for prices that somebody had set by hand.
      const { rows } = await shop().sql.raw(
        `select (prices ->> 'PEN')::int as soles, (prices ->> 'EUR')::int as cents from catalogue_entry where product_id = ?`,
        [live.product_id],
      );
      expect(rows[0].soles).toBe(9900);
      expect(rows[0].cents).toBeGreaterThan(2000);
    });
  });
}
