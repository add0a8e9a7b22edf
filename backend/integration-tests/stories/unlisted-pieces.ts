import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { ListingAnswer, UnlistedPieces } from "../../src/contracts/manager/listing";
import type { ListingContent } from "../../src/contracts/manager/listing-content";
import type { ListingPreview } from "../../src/contracts/manager/listing-preview";
import type { ListingReview } from "../../src/contracts/manager/listing-review";
import type { Piece } from "../../src/contracts/piece";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type DonationApi, donationDesk } from "./donation-desk";
import { type ListingApi, listingDesk } from "./listing-desk";

const { importProductPicturesWorkflow } = source<
  typeof import("../../src/workflows/picture/import-product-pictures")
>("workflows/picture/import-product-pictures");
const { pictureMasters, readMaster } =
  source<typeof import("../../src/datasets/demo-pictures")>("datasets/demo-pictures");

/** A box of the desk's own workshop that the demo put into the shop, past any listing. */
const BOX = "PE-SJ-01";

/** How pieces that came into the shop another way are changed by their workshop. */
export function unlistedPieces(shop: () => TestShop, api: ListingApi & DonationApi): void {
  describe("a piece that came into the shop without a listing", () => {
    let desk: Awaited<ReturnType<typeof listingDesk>>;
    let productId: string;
    beforeEach(async () => {
      desk = await listingDesk(shop(), api);
      ({ product_id: productId } = await shop().sql("product_variant").where("sku", BOX).first("product_id"));
    });

    const unlisted = async () => (await desk.here<UnlistedPieces>("GET", "/pieces")).data.pieces;
    const open = (id = productId) => desk.here<ListingAnswer>("POST", `/pieces/${id}/listing`);
    const hang = () =>
      importProductPicturesWorkflow(shop().container).run({
        input: {
          pictures: pictureMasters("piece", BOX).map((master) => ({
            subject_id: productId,
            content: readMaster(master),
            view: master.view,
            illustration: master.illustration,
          })),
        },
      });
    const shown = async (locale = "en"): Promise<Piece> => {
      const { handle } = await shop().sql("product").where("id", productId).first("handle");
      const shopper = await donationDesk(shop, api).shopper();
      const path = `/store/pieces/${handle}?locale=${locale}&country=pe`;
      return ((await shopper.get(path)) as unknown as { data: Piece }).data;
    };
    /** Everything that its modules say of it. */
    const written = async () => {
      const { sql } = shop();
      const [product, facts, batches, texts, images] = await Promise.all([
        sql("product").where("id", productId).first(),
        sql("trade_facts as f")
          .join("product_product_trade_trade_facts as l", "l.trade_facts_id", "f.id")
          .where("l.product_id", productId)
          .first("f.*"),
        sql("batch").where({ product_id: productId }),
        sql("translation").where({ reference_id: productId }).orderBy("locale_code"),
        sql("image").where({ product_id: productId }).whereNull("deleted_at").orderBy("rank"),
      ]);
      return { product, facts, batches, texts, images };
    };

    it("is opened as what the shop shows, once, however many ask, and nothing of it changes", async () => {
      await hang();
      const before = await written();
      expect(await unlisted()).toContainEqual(
        expect.objectContaining({
          product_id: productId,
          paused: false,
          price: { amount_minor: "4500", currency_code: "PEN" },
          picture: expect.objectContaining({ view: "main" }),
        }),
      );
      const answers = await Promise.all(Array.from({ length: 5 }, () => open()));
      expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
      const [listing, ...others] = answers.map(({ data }) => data.listing);
      expect(new Set(others.map(({ id }) => id))).toEqual(new Set([listing?.id]));
      expect(listing).toMatchObject({
        state: "published",
        revision: 1,
        product_id: productId,
        paused: false,
        updated_by: "shop",
        content: {
          craft: "wood_box",
          title: "Caja de madera pirograbada",
          locale: "es",
          materials: ["pine"],
          size_mm: { length: 220, width: 150, height: 80 },
          weight_g: 480,
          supply: { kind: "stock", quantity: 6 },
          price: { amount_minor: "4500", currency_code: "PEN" },
          materials_cost: { amount_minor: "900", currency_code: "PEN" },
          batch: { labour_categories: ["rehab_voluntary"], made_in_prison: false },
        },
      });
      expect(listing?.live).toEqual(listing?.content);
      expect(listing?.content.photos).toHaveLength(pictureMasters("piece", BOX).length);
      const photo = listing?.content.photos?.[0]?.id ?? "";
      expect((await desk.here("GET", `/photos/${photo}/file?size=small`)).status).toBe(200);
      expect(await written()).toEqual(before);
      const review = (await desk.decide<ListingReview>("GET", `/listings/${listing?.id}`)).data;
      expect(review.differences).toEqual([]);
      expect((await unlisted()).map(({ product_id }) => product_id)).not.toContain(productId);
      expect((await desk.lists("?q=pirograbada")).listings).toMatchObject([
        { id: listing?.id, state: "published", is_live: true, photo },
      ]);
      expect(await desk.actsOf(listing?.id ?? "")).toEqual(["listing.opened"]);
      const submitted = await desk.submit(listing?.id ?? "", 1);
      expect([submitted.status, submitted.data.code]).toEqual([409, "listing_unchanged"]);
    });

    it("is changed by approval in what was changed, and keeps its translations, facts and pictures", async () => {
      await hang();
      const before = await written();
      const { id, content } = (await open()).data.listing;
      const price = { amount_minor: "6100", currency_code: "PEN" as const };
      const saved = await desk.save(id, 1, { ...content, price, photos: content.photos?.slice(0, 1) });
      expect(saved.data.listing).toMatchObject({ state: "draft", revision: 2 });
      expect((await desk.submit(id, 2)).status).toBe(200);
      const review = (await desk.decide<ListingReview>("GET", `/listings/${id}`)).data;
      expect(review.differences.map(({ field }) => field)).toEqual(["photos", "price"]);
      expect(review.photos.map(({ reviewed }) => reviewed)).toEqual([true]);
      expect(Object.keys(review.translations).sort()).toEqual(["en", "lt", "vi"]);
      // Whoever approves by hand sends no translations along: nothing is lost by that.
      expect((await desk.approve(id)).data.listing).toMatchObject({ state: "published" });

      const after = await written();
      expect(after.facts).toMatchObject({ ...before.facts, updated_at: expect.any(Date) });
      expect(after.batches).toEqual(before.batches);
      expect(after.texts.map(({ translations }) => translations)).toEqual(
        before.texts.map(({ translations }) => translations),
      );
      const { title, description, material, weight, handle } = before.product;
      expect(after.product).toMatchObject({ title, description, material, weight, handle });
      const piece = await shown();
      expect(piece).toMatchObject({
        title: "Pyrographed wooden box",
        price: { amountMinor: 6100 },
        stock: 6,
      });
      expect(piece.pictures).toMatchObject([{ view: "main", illustration: true }]);
    });

    it("takes another photo beside a picture that it had, and still calls the picture an illustration", async () => {
      await hang();
      const { id, content } = (await open()).data.listing;
      const photo = { id: await desk.sendPhoto("#40522f"), alt: "abierta" };
      await desk.save(id, 1, { ...content, photos: [photo, ...(content.photos ?? [])] });
      await desk.submit(id, 2);
      await desk.reviewPhotos(id);
      expect((await desk.approve(id)).status).toBe(200);
      const [first, second] = (await shown()).pictures;
      expect(first).toMatchObject({ view: "main", illustration: false });
      expect(second).toMatchObject({ view: "detail", illustration: true });
      // What it doesn't show any more can be deleted; a file that another piece shows stays.
      await desk.save(id, 2, { ...(await desk.read(id)).content, photos: [photo] });
      const { revision } = await desk.read(id);
      await desk.submit(id, revision);
      expect((await desk.approve(id)).status).toBe(200);
      const gone = content.photos?.[0]?.id ?? "";
      expect((await desk.here("DELETE", `/photos/${gone}`)).status).toBe(204);
      expect((await shown()).pictures).toHaveLength(1);
    });

    it("is opened paused when it is paused, and comes back by its listing", async () => {
      const pause = (paused: boolean) => desk.here("POST", `/stock/${productId}/pause`, { paused });
      expect((await pause(true)).status).toBe(200);
      expect(await unlisted()).toContainEqual(
        expect.objectContaining({ product_id: productId, paused: true, picture: null }),
      );
      const { listing } = (await open()).data;
      expect(listing).toMatchObject({ state: "published", paused: true });
      expect(listing.content.photos).toBeUndefined();
      const lacks = async (content: ListingContent, listing_id?: string) =>
        (await desk.here<ListingPreview>("POST", "/listing-preview", { content, listing_id })).data.problems;
      const soldOut = { ...listing.content, supply: { kind: "stock" as const, quantity: 0 } };
      expect((await lacks(soldOut)).map(({ code }) => code)).toContain("quantity_missing");
      expect((await lacks(soldOut, listing.id)).map(({ code }) => code)).not.toContain("quantity_missing");
      expect((await desk.here("POST", `/listings/${listing.id}/resume`)).data.listing.paused).toBe(false);
      expect((await shown()).title).toBe("Pyrographed wooden box");
    });

    it("isn't opened by another workshop, nor when operators have taken it out of the shop", async () => {
      const { product_id: foreign } = await shop()
        .sql("product_product_center_workshop")
        .whereNot({ workshop_id: desk.place.workshopId })
        .first("product_id");
      expect((await open(foreign)).status).toBe(404);
      expect((await open(`prod_${randomUUID()}`)).status).toBe(404);
      await shop().sql("product").where({ id: productId }).update({ status: "draft" });
      const taken = await open();
      expect([taken.status, taken.data.code]).toEqual([409, "listing_not_live"]);
      expect((await unlisted()).map(({ product_id }) => product_id)).not.toContain(productId);
      expect(await shop().sql("listing").where({ product_id: productId })).toEqual([]);
    });
  });
}
