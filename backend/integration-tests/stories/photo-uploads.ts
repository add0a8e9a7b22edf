import { randomUUID } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { PHOTO_LIMITS } from "../../src/contracts/manager/photo-words";
import { heic, pdf, phonePhoto, pngBomb, svgWithScript, zipPhoto } from "../photo-files";
import type { TwoWorkshops } from "../route-table/route-entry";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type PhotoApi, photoDesk, privateFile, UPLOADS, uploadsLeft } from "./photo-desk";
import { type PortalApi, portalDesk } from "./portal-desk";

const { tendUploads } = source<typeof import("../../src/workflows/photo/tend-uploads")>(
  "workflows/photo/tend-uploads",
);

/** How photos come in from a shared phone on a bad line, and what must not come in with them. */
export function photoUploads(shop: () => TestShop, api: PhotoApi & PortalApi): void {
  describe("photos of a workshop", () => {
    let managers: ReturnType<typeof portalDesk>;
    let places: TwoWorkshops;
    let desk: ReturnType<typeof photoDesk>;
    beforeEach(async () => {
      managers = portalDesk(shop(), api);
      places = await managers.twoWorkshops();
      desk = photoDesk(api, places.own.workshopId, await managers.managerOf("lister", places.own));
    });

    const row = (id: string) => shop().sql("photo").where({ id }).first();
    /** Heavier than a few chunks. */
    const heavyPhoto = () =>
      sharp(randomPixels(), { raw: { width: 900, height: 700, channels: 3 } })
        .jpeg({ quality: 98 })
        .toBuffer();

    it("arrive whole over a line that drops, once, in two sizes that only the workshop sees, without the place they were taken at", async () => {
      const file = await heavyPhoto();
      expect(file.length).toBeGreaterThan(2 * PHOTO_LIMITS.chunkBytes);
      const id = await desk.send({ file, dropAfter: PHOTO_LIMITS.chunkBytes });
      expect(await desk.reads(id)).toMatchObject({ state: "receiving", urls: null });
      expect(Number((await desk.head(id)).headers["upload-offset"])).toBeGreaterThanOrEqual(
        PHOTO_LIMITS.chunkBytes,
      );

      expect(await desk.send({ id, file })).toBe(id);
      expect(await desk.reads(id)).toMatchObject({
        state: "ready",
        width: 900,
        height: 700,
        reviewed: false,
      });
      expect(uploadsLeft().filter((name) => name.startsWith(id))).toEqual([]);
      // Sent a third time, it is there already.
      expect(await desk.send({ id, file })).toBe(id);
      expect((await desk.lists()).count).toBe(1);

      const phone = await desk.send({ file: await phonePhoto(), name: "IMG_0001.jpg" });
      const large = await desk.file(phone, "large");
      expect(large.headers).toMatchObject({
        "content-type": "image/webp",
        "cache-control": "private, no-store",
      });
      const { format, width, height, exif } = await sharp(large.data).metadata();
      expect({ format, width, height, exif }).toEqual({ format: "webp", width: 600, height: 900 });
      const { large_key, small_key } = await row(phone);
      expect([large_key, small_key].every((key) => existsSync(privateFile(key)))).toBe(true);
      const validateStatus = () => true;
      for (const name of [large_key, large_key.replace(/^private-\d+-/, "")])
        expect((await api.request({ method: "GET", url: `/static/${name}`, validateStatus })).status).toBe(
          404,
        );
      const stranger = photoDesk(
        api,
        places.own.workshopId,
        await managers.managerOf("owner", places.foreign),
      );
      expect((await stranger.file(phone, "small")).status).toBe(404);
    });

    it.each([
      ["photo_is_drawing", svgWithScript],
      ["photo_is_document", pdf],
      ["photo_is_heic", heic],
      ["photo_too_many_pixels", pngBomb],
      ["photo_hides_file", zipPhoto],
      ["photo_damaged", async () => (await phonePhoto()).subarray(0, 5_000)],
      ["photo_too_small", () => phonePhoto({ width: 300, height: 200 })],
    ])("are refused as %s, and nothing of them is kept", async (code, make) => {
      const id = await desk.send({ file: await make(), name: "flower.jpg" });
      expect(await desk.reads(id)).toMatchObject({ state: "refused", code, urls: null, bytes: 0 });
      expect(uploadsLeft().filter((name) => name.startsWith(id))).toEqual([]);
      expect((await desk.file(id, "large")).status).toBe(404);
    });

    it("are refused before they travel when they are too large, too many at once or announced by nobody", async () => {
      const announce = (length: number, metadata: string) =>
        desk.ask("POST", "/photo-uploads", undefined, {
          "tus-resumable": "1.0.0",
          "upload-length": String(length),
          "upload-metadata": metadata,
        });
      const named = (id: string) => `id ${Buffer.from(id).toString("base64")}`;
      const id = randomUUID();
      const tooLarge = await announce(PHOTO_LIMITS.bytes + 1, named(id));
      expect([tooLarge.status, tooLarge.data.code]).toEqual([400, "photo_too_large"]);
      expect((await announce(1000, named("../../etc/passwd"))).status).toBe(400);
      expect((await announce(1000, "id")).status).toBe(400);
      expect((await announce(0, named(id))).status).toBe(400);
      expect(await row(id)).toBeUndefined();

      expect((await announce(600_000, named(id))).status).toBe(201);
      const chunk = await desk.patch(id, 0, Buffer.alloc(PHOTO_LIMITS.chunkBytes + 1));
      expect([chunk.status, chunk.data.code]).toEqual([400, "chunk_too_large"]);
      expect((await desk.patch(id, 7, Buffer.alloc(10))).status).toBe(409);
      expect((await desk.patch(randomUUID(), 0, Buffer.alloc(10))).status).toBe(404);
    });

    it("stop when the workshop has no room, until some are deleted", async () => {
      process.env.PHOTO_QUOTA_COUNT = "1";
      try {
        const file = await phonePhoto();
        const [first] = await Promise.allSettled([
          desk.send({ file }),
          desk.send({ file }),
          desk.send({ file }),
        ]);
        expect(first).toBeDefined();
        const { photos, quota } = await desk.lists();
        expect(photos).toHaveLength(1);
        expect(quota).toMatchObject({ photos: 1, max_photos: 1 });
        await expect(desk.send({ file })).rejects.toThrow(/photo_quota_reached/);
        expect((await desk.ask("DELETE", `/photos/${photos[0]?.id}`)).status).toBe(204);
        const next = await desk.send({ file });
        expect(await desk.reads(next)).toMatchObject({ state: "ready" });
      } finally {
        delete process.env.PHOTO_QUOTA_COUNT;
      }
    });

    it("stop for the day when enough were sent, those that were refused or deleted among them", async () => {
      process.env.PHOTO_QUOTA_DAY = "2";
      try {
        const refused = await desk.send({ file: pdf() });
        expect(await desk.reads(refused)).toMatchObject({ state: "refused" });
        const kept = await desk.send({ file: await phonePhoto() });
        expect((await desk.ask("DELETE", `/photos/${kept}`)).status).toBe(204);
        const id = randomUUID();
        const announced = await desk.ask("POST", "/photo-uploads", undefined, {
          "tus-resumable": "1.0.0",
          "upload-length": "1000",
          "upload-metadata": `id ${Buffer.from(id).toString("base64")}`,
        });
        expect([announced.status, announced.data.code]).toEqual([429, "photos_enough_today"]);
        expect(await row(id)).toBeUndefined();
        await shop().sql("photo_day").update({ day: "2026-01-01" });
        expect(await desk.reads(await desk.send({ file: await phonePhoto() }))).toMatchObject({
          state: "ready",
        });
      } finally {
        delete process.env.PHOTO_QUOTA_DAY;
      }
    });

    it("of a manager whose access ends on the way are refused at the next chunk and removed", async () => {
      const { token, end } = await managers.managerWhoLeaves("lister", places.own);
      const leaving = photoDesk(api, places.own.workshopId, token);
      const file = await heavyPhoto();
      const id = await leaving.send({ file, dropAfter: PHOTO_LIMITS.chunkBytes });
      expect(uploadsLeft()).toContain(id);
      await end();
      const chunk = await leaving.patch(id, PHOTO_LIMITS.chunkBytes, Buffer.alloc(1000));
      expect(chunk.status).toBe(404);
      expect(await row(id)).toBeUndefined();
      expect(uploadsLeft()).not.toContain(id);
      const [act] = await shop().sql("act").where({ subject_id: id }).orderBy("occurred_at", "desc").limit(1);
      expect(act).toMatchObject({ action: "photo.removed", detail: { reason: "access_ended" } });
    });

    it("that were cut off are finished, and those that nobody will finish are cleared away", async () => {
      const leaving = await managers.managerWhoLeaves("lister", places.own);
      const gone = await photoDesk(api, places.own.workshopId, leaving.token).send({
        file: await heavyPhoto(),
        dropAfter: 1,
      });
      await leaving.end();
      const old = await desk.send({ file: await heavyPhoto(), dropAfter: 1 });
      const whole = await desk.send({ file: await heavyPhoto(), dropAfter: 1 });
      const young = await desk.send({ file: await heavyPhoto(), dropAfter: 1 });
      // The last byte arrived, and the server was cut off before it could draw the picture.
      const file = await phonePhoto();
      writeFileSync(join(UPLOADS, whole), file);
      writeFileSync(
        join(UPLOADS, `${whole}.json`),
        JSON.stringify({ id: whole, size: file.length, offset: 0 }),
      );
      const past = (days: number) => new Date(Date.now() - days * 86_400_000);
      await shop()
        .sql("photo")
        .where({ id: old })
        .update({ created_at: past(8) });
      await shop()
        .sql("photo")
        .where({ id: whole })
        .update({ updated_at: past(1) });

      expect(await tendUploads(shop().container)).toEqual({ finished: 1, removed: 2 });
      expect(await row(gone)).toBeUndefined();
      expect(await row(old)).toBeUndefined();
      expect(await desk.reads(whole)).toMatchObject({ state: "ready", width: 600, height: 900 });
      expect(await desk.reads(young)).toMatchObject({ state: "receiving" });
    });

    it("are looked at by an operator, who confirms that nobody is in them or has them deleted", async () => {
      const authorization = `Bearer ${await managers.operatorToken()}`;
      const review = (id: string, shows_no_person: boolean) =>
        api.request<{ photo?: { state: string; code: string | null; reviewed: boolean } }>({
          method: "POST",
          url: `/admin/photos/${id}/review`,
          data: { shows_no_person },
          headers: { authorization },
          validateStatus: () => true,
        });
      const [calm, face] = [
        await desk.send({ file: await phonePhoto() }),
        await desk.send({ file: await phonePhoto() }),
      ];
      expect((await review(calm, true)).data.photo).toMatchObject({ state: "ready", reviewed: true });
      const { large_key } = await row(face);
      expect((await review(face, false)).data.photo).toMatchObject({
        state: "refused",
        code: "photo_shows_person",
      });
      expect(existsSync(privateFile(large_key))).toBe(false);
      expect((await review(face, true)).status).toBe(400);
      expect((await review(randomUUID(), true)).status).toBe(404);
      const acts = await shop()
        .sql("act")
        .whereIn("subject_id", [calm, face])
        .where("actor_kind", "operator");
      expect(acts.map(({ action }) => action).sort()).toEqual(["photo.confirmed", "photo.rejected"]);
    });
  });
}

/** No two pixels alike: nothing packs it. */
function randomPixels(): Buffer {
  const pixels = Buffer.alloc(900 * 700 * 3);
  let seed = 7;
  for (let index = 0; index < pixels.length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    pixels[index] = seed >> 16;
  }
  return pixels;
}
