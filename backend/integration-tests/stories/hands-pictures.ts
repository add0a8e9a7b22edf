import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ConsentRegister } from "../../src/contracts/consent";
import type { ConsentList, RecordedConsent } from "../../src/contracts/manager/consent";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import { phonePhoto } from "../photo-files";
import type { TestShop } from "../shop";
import { source } from "../source";
import { consentDesk, SOAP } from "./consent-desk";
import { type PhotoApi, photoDesk, privateFile } from "./photo-desk";
import { type PortalApi, portalDesk } from "./portal-desk";

const { endExpiredConsents } = source<typeof import("../../src/workflows/consent/end-consents")>(
  "workflows/consent/end-consents",
);
const { tendUploads } = source<typeof import("../../src/workflows/photo/tend-uploads")>(
  "workflows/photo/tend-uploads",
);
const ALT = "Two hands press a petal into soap.";

/** A picture of a maker's hands: in by the way of all photos, seen by an operator first, and gone in a moment. */
export function handsPictures(shop: () => TestShop, api: PhotoApi & PortalApi): void {
  const { enters, form, shopper, withdraws, voices } = consentDesk(shop, api);
  const TODAY = utcDay(new Date());

  const opens = async () => {
    const portal = portalDesk(shop(), api);
    const desk = await enters("owner", SOAP);
    const photos = photoDesk(api, desk.workshopId, await portal.managerOf("lister", desk));
    const operator = await portal.operatorToken();
    const decides = <T>(path: string, data?: object) =>
      api.request<T>({
        method: data ? "POST" : "GET",
        url: `/admin${path}`,
        ...(data ? { data } : {}),
        headers: { authorization: `Bearer ${operator}` },
        validateStatus: () => true,
      });
    const sends = async () => photos.send({ file: await phonePhoto(), purpose: "hands" });
    const row = (id: string) => shop().sql("photo").where({ id }).first();
    const looks = (id: string, shows_no_person: boolean) =>
      decides<{ photo: { state: string } }>(`/photos/${id}/review`, { shows_no_person });
    const sees = (consentId: string) =>
      shopper<Buffer>("GET", `/store/consents/${consentId}/picture?size=small`);
    return {
      desk,
      photos,
      decides,
      sends,
      row,
      looks,
      sees,
      /** A form with a picture that is looked at, and how it is found in the shop. */
      async shows(changes: object = {}) {
        const photoId = await sends();
        const { status, data } = await desk.post<RecordedConsent>(
          "/consents",
          form({ hands_picture: { photo_id: photoId, words: ALT }, ...changes }),
        );
        expect(status).toBe(201);
        await looks(photoId, true);
        const [voice] = await voices(desk);
        const consentId = voice?.picture?.consentId ?? "";
        expect((await sees(consentId)).status).toBe(200);
        const { large_key, small_key } = await row(photoId);
        return { photoId, consentId, code: data.code, files: [large_key, small_key].map(privateFile) };
      },
    };
  };

  describe("a picture of a maker's hands", () => {
    it("is shown beside name and words once an operator has looked at it, and has no public file", async () => {
      const { desk, decides, sends, row, looks, sees } = await opens();
      const photoId = await sends();
      const given = form({ hands_picture: { photo_id: photoId, words: ALT }, product_ids: [desk.productId] });
      const recorded = await desk.post<RecordedConsent>("/consents", given);
      expect(recorded.status).toBe(201);
      expect((await desk.post<RecordedConsent>("/consents", given)).data).toEqual(recorded.data);

      // Not yet: nobody has looked at it.
      expect(await voices(desk)).toMatchObject([{ craftName: "Luna", picture: null }]);
      const { consents, waiting } = (await decides<ConsentRegister>("/consents")).data;
      const [first] = consents;
      expect([waiting, first?.use, first?.photo]).toEqual([
        1,
        "hands_picture",
        { id: photoId, reviewed: false },
      ]);
      expect((await sees(first?.id ?? "")).status).toBe(404);
      expect((await looks(photoId, true)).status).toBe(200);

      expect(await voices(desk)).toMatchObject([
        {
          craftName: "Luna",
          picture: { consentId: first?.id, width: 600, height: 900, alt: { text: ALT, language: "en" } },
        },
      ]);
      expect(await voices({ ...desk, productId: "prod_other" })).toEqual([]);
      const seen = await sees(first?.id ?? "");
      expect(seen.headers).toMatchObject({
        "content-type": "image/webp",
        "cache-control": "private, no-store",
      });
      expect(await row(photoId)).toMatchObject({ state: "used", public_url: null, public_key: null });
      expect((await decides<ConsentRegister>("/consents")).data.waiting).toBe(0);
    });

    it("is gone with its files as soon as a manager, an operator, the code or the last day ends it", async () => {
      const { desk, decides, row, sees, shows } = await opens();
      const ends: [how: string, end: (shown: { consentId: string; code: string }) => Promise<unknown>][] = [
        ["manager", ({ consentId }) => desk.post(`/consents/${consentId}/withdraw`, {})],
        ["operator", ({ consentId }) => decides(`/consents/${consentId}/withdraw`, {})],
        ["code", ({ code }) => withdraws(code)],
        ["expiry", () => endExpiredConsents(shop().container, new Date(`${addDays(TODAY, 301)}T00:01:00Z`))],
      ];
      for (const [how, end] of ends) {
        const shown = await shows({ craft_name: null, words: null });
        expect(shown.files.map(existsSync)).toEqual([true, true]);
        await end(shown);
        expect([how, await voices(desk)]).toEqual([how, []]);
        expect((await sees(shown.consentId)).status).toBe(404);
        expect(shown.files.map(existsSync)).toEqual([false, false]);
        expect(await row(shown.photoId)).toBeUndefined();
        const kept = await shop().sql("maker_consent").where({ id: shown.consentId }).first();
        expect([kept.ended_how, kept.content]).toEqual([how, null]);
      }
    });

    it("is refused by the operator who sees somebody in it: it is deleted and the workshop is told why", async () => {
      const { desk, looks, row, shows } = await opens();
      const { photoId, consentId, files } = await shows();
      expect((await looks(photoId, false)).data.photo.state).toBe("refused");
      expect(files.map(existsSync)).toEqual([false, false]);
      expect(await row(photoId)).toBeUndefined();
      expect(await voices(desk)).toMatchObject([{ craftName: "Luna", picture: null }]);
      const { consents } = (await desk.get<ConsentList>("/consents")).data;
      expect(consents.find(({ id }) => id === consentId)).toMatchObject({ endedHow: "review", photo: null });
    });

    it("belongs to one form of its workshop, and no piece can show it", async () => {
      const { desk, photos, sends, shows } = await opens();
      const { photoId } = await shows();
      const takes = async (photo_id: string, words = ALT) =>
        (await desk.post("/consents", form({ hands_picture: { photo_id, words } }))).data.code;
      expect(await takes(photoId)).toBe("picture_not_found");
      expect(await takes(await photos.send({ file: await phonePhoto() }))).toBe("picture_not_found");
      expect(await takes(await sends(), "Hands of an inmate")).toBe("words_not_fit");
      const stranger = await enters("owner", "LT-LP-01");
      const foreign = form({ craft_name: null, hands_picture: { photo_id: await sends(), words: ALT } });
      expect((await stranger.post("/consents", foreign)).data.code).toBe("picture_not_found");
      expect(await shop().sql("maker_consent")).toHaveLength(3);

      expect((await photos.ask("DELETE", `/photos/${photoId}`)).data.code).toBe("photo_used");
      expect((await photos.lists()).photos.map(({ id }) => id)).not.toContain(photoId);
      const viewer = photoDesk(api, desk.workshopId, await portalDesk(shop(), api).managerOf("viewer", desk));
      expect((await viewer.file(photoId, "small")).status).toBe(403);
      await expect(
        shop().sql("photo").where({ id: photoId }).update({ public_key: "copy.webp" }),
      ).rejects.toThrow(/photo_hands_private/);
    });

    it("that no form took is cleared away, and so is one whose files couldn't be deleted at once", async () => {
      const { sends, row, shows } = await opens();
      const lone = await sends();
      const { photoId, consentId, files } = await shows();
      await shop()
        .sql("maker_consent")
        .where({ id: consentId })
        .update({ ended_at: new Date(), ended_how: "code", content: null });
      await tendUploads(shop().container);
      expect(await row(photoId)).toBeUndefined();
      expect(files.map(existsSync)).toEqual([false, false]);
      expect((await row(lone)).state).toBe("ready");
      const yesterday = new Date(Date.now() - 25 * 3_600_000);
      await shop().sql("photo").where({ id: lone }).update({ updated_at: yesterday });
      await tendUploads(shop().container);
      expect(await row(lone)).toBeUndefined();
    });
  });
}
