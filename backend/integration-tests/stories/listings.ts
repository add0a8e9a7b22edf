import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { ListingFacts } from "../../src/contracts/manager/listing-facts";
import type { ListingPreview } from "../../src/contracts/manager/listing-preview";
import type { ListingQueue, ListingReview } from "../../src/contracts/manager/listing-review";
import type { Piece } from "../../src/contracts/piece";
import type { TestShop } from "../shop";
import { type DonationApi, donationDesk } from "./donation-desk";
import { type ListingApi, listingDesk } from "./listing-desk";

/** From the first words on a phone to a piece that is sold, and everything that a workshop does with it after. */
export function listings(shop: () => TestShop, api: ListingApi & DonationApi): void {
  describe("a piece that a workshop lists", () => {
    let desk: Awaited<ReturnType<typeof listingDesk>>;
    beforeEach(async () => {
      desk = await listingDesk(shop(), api);
    });

    const pieceOf = async (handle: string, country: string, locale = "es") => {
      const shopper = await donationDesk(shop, api).shopper();
      return (await shopper.get(
        `/store/pieces/${handle}?locale=${locale}&country=${country}`,
      )) as unknown as {
        status: number;
        data: Piece;
      };
    };

    it("goes from a draft to the shop window, with stock, prices, work and verdict, and its revenue is its workshop's", async () => {
      const id = randomUUID();
      expect((await desk.save(id, 0, { title: "Caja" })).data.listing).toMatchObject({
        revision: 1,
        state: "draft",
        live: null,
      });
      const lacking = await desk.submit(id, 1);
      expect([lacking.status, lacking.data.code]).toEqual([400, "listing_incomplete"]);
      expect(lacking.data.details?.problems?.map(({ field }) => field)).toContain("photos");

      const photos = [
        { id: await desk.sendPhoto("#a8481f"), alt: "desde arriba" },
        { id: await desk.sendPhoto("#40522f"), alt: "abierta" },
      ];
      const saved = await desk.save(id, 1, { ...desk.box, photos });
      expect(saved.data.listing).toMatchObject({
        revision: 2,
        updated_by: expect.stringContaining("Manager"),
      });
      const request = randomUUID();
      const answers = await Promise.all(Array.from({ length: 5 }, () => desk.submit(id, 2, request)));
      expect(answers.map(({ status, data }) => [status, data.listing.state])).toEqual(
        Array(5).fill([200, "submitted"]),
      );
      expect(await desk.eventsOf(id)).toEqual(["submitted"]);

      const queue = (await desk.decide<ListingQueue>("GET", "/listings")).data;
      expect(queue.listings).toMatchObject([
        { id, title: desk.box.title, is_change: false, workshop: "Wood workshop", by: expect.any(String) },
      ]);
      const early = await desk.approve(id);
      expect([early.status, early.data.code]).toEqual([400, "photo_not_reviewed"]);
      await desk.reviewPhotos(id);
      const translations = {
        en: { title: "Hummingbird box", words: "A box of pine with a hummingbird on its lid." },
      };
      const approved = await desk.approve(id, { translations });
      expect([approved.status, approved.data.message]).toEqual([200, undefined]);
      expect(approved.data.listing).toMatchObject({
        state: "published",
        handle: "hummingbird-box",
        live: { title: desk.box.title },
        reasons: [],
      });

      const home = (await pieceOf("hummingbird-box", "pe")).data;
      expect(home).toMatchObject({
        title: desk.box.title,
        materials: "pino, laca natural",
        price: { amountMinor: 5200, currencyCode: "PEN" },
        dimensionsCm: [22.5, 15, 8],
        weightGrams: 480,
        hs6: "442090",
        originCountry: "PE",
        stock: 6,
        availability: "in_stock",
        verdict: { verdict: "allowed", purchasable: true },
        workshop: { id: desk.place.workshopId },
      });
      expect(home.pictures.map(({ view, illustration }) => [view, illustration])).toEqual([
        ["main", false],
        ["detail", false],
      ]);
      const abroad = (await pieceOf("hummingbird-box", "de", "en")).data;
      expect(abroad).toMatchObject({
        title: "Hummingbird box",
        price: { currencyCode: "EUR" },
        homePrice: { amountMinor: 5200, currencyCode: "PEN" },
        verdict: { purchasable: true },
      });
      expect(await desk.actsOf(id)).toEqual(["listing.begun", "listing.submitted", "listing.approved"]);
      expect(await desk.mailsOf()).toEqual(["listing-approved"]);

      const { lines } = await shop().sell("PE", [home.sku, 2]);
      const sold = lines.filter(({ kind }) => kind === "item");
      expect(sold).toMatchObject([{ workshop: { id: desk.place.workshopId }, grossMinor: "10400" }]);
      const { rows } = await shop().sql.raw(
        `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved
           from inventory_level l join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
           join product_variant v on v.id = i.variant_id where v.sku = ?`,
        [home.sku],
      );
      expect(rows).toEqual([{ stocked: 6, reserved: 2 }]);
    });

    it("is offered everything that its form needs, and shown what would come of it before it is handed in", async () => {
      const facts = (await desk.here<ListingFacts>("GET", "/listing-facts?locale=es")).data;
      expect(facts.crafts).toHaveLength(50);
      expect(facts.crafts.find(({ craft }) => craft === "wood_box")).toMatchObject({
        hs6: "442090",
        care: expect.any(String),
      });
      expect(facts).toMatchObject({
        currency_code: "PEN",
        usual: { labour_category: "rehab_voluntary", made_in_prison: false, locale: "es" },
        policy: { id: "sale-recovery-house" },
      });
      expect(facts.labour_categories.map(({ category }) => category)).not.toContain("minor");
      expect(facts.evidence.length).toBeGreaterThan(0);

      const photos = [{ id: await desk.sendPhoto("#a8481f"), alt: "desde arriba" }];
      const batch = { ...desk.box.batch, evidence_ids: facts.evidence.map(({ id }) => id) };
      const preview = async (change: object) =>
        (
          await desk.here<ListingPreview>("POST", "/listing-preview", {
            content: { ...desk.box, photos, batch, ...change },
          })
        ).data;
      const { problems, split, prices, verdicts } = await preview({});
      expect(problems).toEqual([]);
      expect(split?.parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(split?.netMinor);
      expect(prices[0]).toMatchObject({ region: "pe", amount_minor: "5200", currency_code: "PEN" });
      expect(prices.map(({ currency_code }) => currency_code)).toContain("VND");
      expect(verdicts.find(({ country }) => country === "US")).toMatchObject({ verdict: "declare" });
      const inside = await preview({ batch: { ...batch, made_in_prison: true } });
      expect(inside.verdicts.find(({ country }) => country === "US")).toMatchObject({ verdict: "blocked" });
      // A recovery house has none of the documents that prison work needs, and is told so.
      expect(
        inside.problems.every(({ code, weight }) => code === "evidence_missing" && weight === "advice"),
      ).toBe(true);
      expect(inside.problems.length).toBeGreaterThan(0);
      for (const amount_minor of ["0", "1000000000000"])
        expect(
          (await preview({ price: { amount_minor, currency_code: "PEN" }, materials_cost: undefined }))
            .problems,
        ).toMatchObject([{ field: "price", weight: "must" }]);
    });

    it("comes back with reasons, is changed and handed in again", async () => {
      const id = await desk.handedIn();
      const { revision } = await desk.read(id);
      const reasons = [{ field: "title", reason: "Diga qué es." }];
      const sent = await desk.decide("POST", `/listings/${id}/send-back`, { revision, reasons });
      expect(sent.data.listing).toMatchObject({ state: "sent_back", reasons });
      const again = await desk.decide("POST", `/listings/${id}/send-back`, { revision, reasons });
      expect([again.status, again.data.code]).toEqual([409, "listing_not_submitted"]);
      expect(await desk.mailsOf()).toEqual(["listing-sent_back"]);

      const listing = await desk.read(id);
      const saved = await desk.save(id, revision, { ...listing.content, title: "Caja de pino con colibrí" });
      expect(saved.data.listing).toMatchObject({ state: "sent_back", reasons });
      const submitted = await desk.submit(id, saved.data.listing.revision);
      expect(submitted.data.listing).toMatchObject({ state: "submitted", reasons: [] });
      expect((await desk.approve(id)).status).toBe(200);
      expect(await desk.eventsOf(id)).toEqual(["submitted", "sent_back", "submitted", "approved"]);
      expect(await desk.mailsOf()).toEqual(["listing-sent_back", "listing-approved"]);
    });

    it("goes on selling as it was until its change is approved, and then in one step", async () => {
      const live = await desk.published();
      const handle = live.handle ?? "";
      const change = {
        ...live.content,
        title: "Caja grande con colibrí",
        price: { amount_minor: "7800", currency_code: "PEN" as const },
        weight_g: 700,
        batch: {
          ...desk.box.batch,
          labour_categories: ["released" as const],
          made_in_prison: false,
          made_on: "2026-11-25",
          evidence_ids: [],
        },
      };
      const saved = await desk.save(live.id, live.revision, change);
      expect(saved.data.listing).toMatchObject({ state: "draft", live: { title: desk.box.title } });
      await desk.submit(live.id, saved.data.listing.revision);
      expect((await pieceOf(handle, "pe")).data).toMatchObject({
        title: desk.box.title,
        price: { amountMinor: 5200 },
      });

      const review = (await desk.decide<ListingReview>("GET", `/listings/${live.id}`)).data;
      expect(review.differences.map(({ field }) => field)).toEqual(["title", "weight_g", "price", "batch"]);
      expect((await desk.approve(live.id)).data.listing).toMatchObject({ state: "published", handle });
      const changed = (await pieceOf(handle, "pe")).data;
      expect(changed).toMatchObject({
        title: "Caja grande con colibrí",
        price: { amountMinor: 7800 },
        weightGrams: 700,
        stock: 6,
      });
      const euros = async () => (await pieceOf(handle, "de")).data.price.amountMinor;
      expect(await euros()).toBeGreaterThan(1_500);
      const batches = await shop()
        .sql("batch")
        .where({ product_id: live.product_id })
        .pluck("labour_categories");
      expect(batches.flat().sort()).toEqual(["rehab_voluntary", "released"]);
      expect(await shop().sql("product").where({ handle }).whereNull("deleted_at")).toHaveLength(1);
    });

    it("shows its photos in another order at once, and nothing else of a change", async () => {
      const photos = [
        { id: await desk.sendPhoto("#a8481f"), alt: "desde arriba" },
        { id: await desk.sendPhoto("#40522f"), alt: "abierta" },
      ];
      const live = await desk.published({ photos });
      const pictures = async () =>
        (await pieceOf(live.handle ?? "", "pe")).data.pictures.map(({ url }) => url);
      const before = await pictures();
      const saved = await desk.save(live.id, live.revision, {
        ...live.content,
        photos: [...photos].reverse(),
      });
      expect(saved.data.listing).toMatchObject({ state: "published", revision: live.revision + 1 });
      expect(saved.data.listing.live?.photos).toEqual([...photos].reverse());
      await expect.poll(pictures).toEqual([...before].reverse());
    });

    it("isn't for sale while it is paused, nor after it is withdrawn, and comes back by approval", async () => {
      const live = await desk.published();
      const handle = live.handle ?? "";
      const sku = (await pieceOf(handle, "pe")).data.sku;
      const cart = await shop().fill("PE", [sku, 1]);
      const step = async (name: string) => (await desk.here("POST", `/listings/${live.id}/${name}`)).data;
      expect((await step("pause")).listing).toMatchObject({ state: "published", paused: true });
      expect((await step("pause")).listing).toMatchObject({ paused: true });
      expect((await pieceOf(handle, "pe")).status).toBe(404);
      await expect(shop().pay(cart)).rejects.toThrow(/not for sale|no longer|can't be bought/i);
      expect((await step("resume")).listing).toMatchObject({ paused: false });
      expect((await pieceOf(handle, "pe")).status).toBe(200);

      expect((await step("withdraw")).listing).toMatchObject({ state: "withdrawn", live: null });
      expect((await pieceOf(handle, "pe")).status).toBe(404);
      expect((await step("pause")).code).toBe("listing_not_live");
      const { revision } = await desk.read(live.id);
      expect((await desk.submit(live.id, revision)).data.listing.state).toBe("submitted");
      expect((await desk.approve(live.id)).data.listing).toMatchObject({ state: "published", handle });
      expect((await pieceOf(handle, "pe")).status).toBe(200);
      expect(await desk.eventsOf(live.id)).toEqual([
        "submitted",
        "approved",
        "paused",
        "resumed",
        "withdrawn",
        "submitted",
        "approved",
      ]);
    });

    it("is copied as often as there are ids, once each, and a draft can be deleted that nobody has seen", async () => {
      const live = await desk.published();
      const ids = [randomUUID(), randomUUID(), randomUUID()];
      const copy = () =>
        desk.here<{ listings: { id: string; state: string }[] }>("POST", `/listings/${live.id}/copies`, {
          ids,
          device: "phone",
        });
      expect((await copy()).data.listings.map(({ id, state }) => [id, state])).toEqual(
        ids.map((id) => [id, "draft"]),
      );
      await desk.save(ids[0] ?? "", 1, { ...desk.box, title: "Otra caja" });
      expect((await copy()).data.listings).toMatchObject([{ content: { title: "Otra caja" } }, {}, {}]);
      expect((await desk.lists()).states).toMatchObject({ draft: 3, published: 1 });
      expect((await desk.lists("?q=otra")).listings).toMatchObject([{ id: ids[0], is_live: false }]);
      expect((await desk.here("DELETE", `/listings/${ids[1]}`)).status).toBe(204);
      expect((await desk.here("GET", `/listings/${ids[1]}`)).status).toBe(404);
      expect((await desk.here("DELETE", `/listings/${live.id}`)).data.code).toBe("listing_not_draft");
      expect((await desk.lists()).count).toBe(3);
    });
  });
}
