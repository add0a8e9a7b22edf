import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { TestShop } from "../shop";
import { type ListingApi, listingDesk } from "./listing-desk";
import { portalDesk } from "./portal-desk";

/** Two devices, two operators, a workshop and an operator at once; and what isn't a listing. */
export function listingConflicts(shop: () => TestShop, api: ListingApi): void {
  describe("a listing that several people have at once", () => {
    let desk: Awaited<ReturnType<typeof listingDesk>>;
    beforeEach(async () => {
      desk = await listingDesk(shop(), api);
    });

    it("keeps what each device has saved, and shows the second what the first wrote", async () => {
      const id = randomUUID();
      await desk.save(id, 0, { title: "Caja" });
      expect((await desk.save(id, 0, { title: "Caja" })).data.listing).toMatchObject({ revision: 1 });
      expect((await desk.save(id, 1, { title: "Caja roja" }, "phone")).status).toBe(200);
      const second = await desk.save(id, 1, { title: "Caja azul" }, "tablet");
      expect([second.status, second.data.code]).toEqual([409, "listing_changed"]);
      expect(second.data.details?.listing).toMatchObject({
        revision: 2,
        content: { title: "Caja roja" },
        device: "phone",
        updated_by: expect.stringContaining("Manager"),
      });
      expect((await desk.save(id, 2, { title: "Caja azul" }, "tablet")).data.listing.revision).toBe(3);
      const kept = await shop()
        .sql("listing_revision")
        .where({ listing_id: id })
        .orderBy("revision")
        .select("content", "device");
      expect(kept.map(({ content, device }) => `${device} ${content.title}`)).toEqual([
        "phone Caja",
        "phone Caja roja",
        "tablet Caja azul",
      ]);
      await expect(shop().sql("listing_revision").where({ listing_id: id }).delete()).rejects.toThrow(
        /stays/,
      );
      await expect(shop().sql("listing_revision").update({ device: "x" })).rejects.toThrow(/stays/);
    });

    it("is made once by ten saves of one draft, and by 200 drafts of three devices 200 times", async () => {
      const id = randomUUID();
      const saves = await Promise.all(Array.from({ length: 10 }, () => desk.save(id, 0, { title: "Caja" })));
      expect(saves.map(({ status, data }) => [status, data.listing.revision])).toEqual(
        Array(10).fill([200, 1]),
      );
      const drafts = Array.from({ length: 200 }, (_, number) => ({ id: randomUUID(), number }));
      const devices = ["phone", "tablet", "office"];
      // Each device sends what it made without a line, and sends every third again for want of an answer.
      await Promise.all(
        devices.map(async (device, at) => {
          for (const draft of drafts.filter(({ number }) => number % devices.length === at)) {
            const content = { title: `Caja ${draft.number}` };
            await desk.save(draft.id, 0, content, device);
            if (draft.number % 3 === 0) await desk.save(draft.id, 0, content, device);
          }
        }),
      );
      const { count, listings } = await desk.lists("?limit=500");
      expect([count, new Set(listings.map(({ title }) => title)).size]).toEqual([201, 201]);
    });

    it("is decided by the first of two operators, and the second is told so", async () => {
      const id = await desk.handedIn();
      const both = await Promise.all([desk.approve(id), desk.approve(id)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const late = both.find(({ status }) => status === 409);
      expect(late?.data.code).toMatch(/^listing_(not_submitted|busy)$/);
      expect(late?.data.message).toBeTruthy();
      expect(
        await shop()
          .sql("product")
          .where({ handle: (await desk.read(id)).handle }),
      ).toHaveLength(1);
    });

    it("isn't approved as it was when its workshop has changed it meanwhile, and an operator's edit is a revision of its own", async () => {
      const id = await desk.handedIn();
      const { revision, content } = await desk.read(id);
      const edited = await desk.decide("POST", `/listings/${id}/edit`, {
        base_revision: revision,
        content: { ...content, words: "Caja de pino pirograbada a mano en un taller de Lima." },
      });
      expect(edited.data.listing).toMatchObject({
        state: "submitted",
        revision: revision + 1,
        updated_by: "operator",
      });
      const old = await desk.decide("POST", `/listings/${id}/approve`, { revision });
      expect([old.status, old.data.code]).toEqual([409, "listing_changed"]);

      const changed = await desk.save(id, revision + 1, { ...content, title: "Otra caja" });
      expect(changed.data.listing.state).toBe("draft");
      expect((await desk.approve(id)).data.code).toBe("listing_not_submitted");
      expect(
        (await desk.decide("POST", `/listings/${id}/edit`, { base_revision: revision + 2, content })).data
          .code,
      ).toBe("listing_not_submitted");
      expect(await desk.actsOf(id)).toEqual(["listing.begun", "listing.submitted", "listing.edited"]);
    });

    it("belongs to its workshop alone: another finds nothing under its id, and can't take the id", async () => {
      const portal = portalDesk(shop(), api);
      const elsewhere = (await portal.twoWorkshops()).own;
      const stranger = await portal.managerOf("owner", elsewhere);
      const id = await desk.handedIn();
      const there = `/manager/workshops/${elsewhere.workshopId}/listings/${id}`;
      const content = { title: "Mine" };
      for (const [method, path, body] of [
        ["GET", "", undefined],
        ["PUT", "", { base_revision: 0, content, device: "phone" }],
        ["PUT", "", { base_revision: 1, content, device: "phone" }],
        ["DELETE", "", undefined],
        ["POST", "/submit", { revision: 1, request_id: randomUUID() }],
        ["POST", "/withdraw", {}],
        ["POST", "/pause", {}],
        ["POST", "/copies", { ids: [randomUUID()], device: "phone" }],
      ] as const) {
        const { status, data } = await portal.asks(method, `${there}${path}`, stranger, body);
        expect([method, path, status, data.code]).toEqual([method, path, 404, "not_found"]);
      }
      const stolen = await portal.asks("PUT", `${there.replace(id, randomUUID())}`, stranger, {
        base_revision: 0,
        content: { ...content, photos: [{ id: (await desk.read(id)).content.photos?.[0]?.id, alt: "" }] },
        device: "phone",
      });
      expect(stolen.status).toBe(200);
      expect(await desk.read(id)).toMatchObject({ state: "submitted", content: { title: desk.box.title } });
    });

    it("is refused where no form could have sent it, and nothing is kept", async () => {
      const id = randomUUID();
      for (const content of [
        { title: "x".repeat(81) },
        { weight_g: -1 },
        { weight_g: 1.5 },
        { price: { amount_minor: "12.50", currency_code: "PEN" } },
        { price: { amount_minor: "1", currency_code: "XXX" } },
        { photos: [{ id: "not-a-uuid" }] },
        { supply: { kind: "given_away" } },
        { batch: { labour_categories: ["guard"], made_in_prison: false, made_on: null, evidence_ids: [] } },
      ]) {
        const { status, data } = await desk.save(id, 0, content as never);
        expect([status, typeof data.message]).toEqual([400, "string"]);
      }
      expect(
        (await desk.here("PUT", "/listings/nothing", { base_revision: 0, content: {}, device: "p" })).status,
      ).toBe(404);
      expect((await desk.save(randomUUID(), 7, { title: "Caja" })).status).toBe(404);
      expect((await desk.lists()).count).toBe(0);
    });
  });
}
