import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Piece } from "../../src/contracts/piece";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type ListingApi, listingDesk } from "./listing-desk";

const { takeDownCopies } = source<typeof import("../../src/workflows/photo/take-down-copies")>(
  "workflows/photo/take-down-copies",
);
const FILES = process.env.FILE_DIR ?? "../.data/files";

/** What becomes of a photo that shoppers see: its words come with it, and its public file goes when no piece shows it. */
export function publishedPhotos(shop: () => TestShop, api: ListingApi): void {
  describe("a published photo", () => {
    let desk: Awaited<ReturnType<typeof listingDesk>>;
    beforeEach(async () => {
      desk = await listingDesk(shop(), api);
    });
    const pictures = async (handle: string | null) => {
      const { token } = await shop().sql("api_key").where({ type: "publishable" }).first("token");
      const { data } = await api.request<Piece>({
        method: "GET",
        url: `/store/pieces/${handle}?locale=es&country=PE`,
        headers: { "x-publishable-api-key": token },
        validateStatus: () => true,
      });
      return data.pictures;
    };
    const copyOf = async (id: string): Promise<string | null> =>
      (await shop().sql("photo").where({ id }).first("public_key")).public_key;
    const isThere = (key: string | null) => key !== null && existsSync(resolve(FILES, key));
    const quietly = () =>
      shop()
        .sql("photo")
        .update({ updated_at: new Date(Date.now() - 600_000) });

    it("carries what its workshop says that it shows, in the language of the piece", async () => {
      const [told, plain] = [await desk.sendPhoto("#a8481f"), await desk.sendPhoto("#1f48a8")];
      const live = await desk.published({
        photos: [
          { id: told, alt: " la caja, desde arriba " },
          { id: plain, alt: "" },
        ],
      });
      expect((await pictures(live.handle)).map(({ alt }) => alt)).toEqual([
        { es: "la caja, desde arriba" },
        undefined,
      ]);
    });

    it("that a change replaces loses its public file, once no piece shows it and nothing can go back to it", async () => {
      const live = await desk.published();
      const [old] = live.content.photos ?? [];
      const key = await copyOf(old?.id ?? "");
      expect(isThere(key)).toBe(true);
      await quietly();
      expect(await takeDownCopies(shop().container)).toBe(0);

      const next = await desk.sendPhoto("#224466");
      const saved = await desk.save(live.id, live.revision, {
        ...live.content,
        photos: [{ id: next, alt: "de lado" }],
      });
      await desk.submit(live.id, saved.data.listing.revision);
      await desk.reviewPhotos(live.id);
      await quietly();
      // It waits to be approved: what is live stays.
      expect(await takeDownCopies(shop().container)).toBe(0);
      await desk.approve(live.id);
      // A publication that has only just ended may have been another's, which still fails.
      expect(await takeDownCopies(shop().container)).toBe(0);
      await quietly();
      expect(await takeDownCopies(shop().container)).toBe(1);
      expect([isThere(key), await copyOf(old?.id ?? "")]).toEqual([false, null]);
      expect(isThere(await copyOf(next))).toBe(true);
      expect(await takeDownCopies(shop().container)).toBe(0);
      expect((await pictures(live.handle)).map(({ alt }) => alt)).toEqual([{ es: "de lado" }]);

      // Shown again, it gets another file.
      const back = await desk.save(live.id, (await desk.read(live.id)).revision, live.content);
      await desk.submit(live.id, back.data.listing.revision);
      expect((await desk.approve(live.id)).status).toBe(200);
      const again = await copyOf(old?.id ?? "");
      expect([again === key, isThere(again)]).toEqual([false, true]);
    });

    it("of a piece that left the shop stays for the receipts of who bought it, and what a crash left is deleted later", async () => {
      const live = await desk.published();
      const photo = live.content.photos?.[0]?.id ?? "";
      const key = await copyOf(photo);
      expect((await desk.here("POST", `/listings/${live.id}/withdraw`, {})).status).toBe(200);
      await quietly();
      expect(await takeDownCopies(shop().container)).toBe(0);
      expect(isThere(key)).toBe(true);
      // Cut off after the photo had let go of its copy, before the file was deleted.
      await shop()
        .sql("photo")
        .where({ id: photo })
        .update({ stale_key: key, public_key: null, public_url: null });
      expect(await takeDownCopies(shop().container)).toBe(1);
      expect(isThere(key)).toBe(false);
    });
  });
}
