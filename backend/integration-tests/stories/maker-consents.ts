import { expect, it, vi } from "vitest";
import type { ConsentList, RecordedConsent } from "../../src/contracts/manager/consent";
import type { Piece } from "../../src/contracts/piece";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { source } from "../source";
import { consentDesk, SOAP } from "./consent-desk";
import type { PortalApi } from "./portal-desk";

const { endExpiredConsents } = source<typeof import("../../src/workflows/consent/end-consents")>(
  "workflows/consent/end-consents",
);

const CUSTODY = "LT-LP-01";
const TODAY = utcDay(new Date());

/** What makers let the shop show, and how it goes again. */
export function makerConsents(shop: () => TestShop, api: PortalApi): void {
  const { enters, form, shopper, withdraws, voices } = consentDesk(shop, api);

  it("shows name and words with the pieces they were given for, until the code on the slip ends it", async () => {
    const desk = await enters("owner", SOAP);
    const given = form({ product_ids: [desk.productId] });
    const { status, data } = await desk.post<RecordedConsent>("/consents", given);
    expect(status).toBe(201);
    expect((await desk.post<RecordedConsent>("/consents", given)).data).toEqual(data);
    expect(await voices(desk)).toEqual([
      { craftName: "Luna", words: { text: given.words, language: "en" }, picture: null },
    ]);
    expect(await voices({ ...desk, productId: "prod_other" })).toEqual([]);

    expect((await withdraws("0000-0000-0000")).status).toBe(404);
    expect((await withdraws("hello")).status).toBe(404);
    const ended = await withdraws(` ${data.code.toLowerCase().replaceAll("-", " ")}`);
    expect([ended.status, ended.data.ended]).toEqual([200, 2]);
    expect((await withdraws(data.code)).data.ended).toBe(0);
    expect(await voices(desk)).toEqual([]);
    const rows = await shop().sql("maker_consent");
    expect(rows.map(({ content, ended_how, form_number }) => [content, ended_how, form_number])).toEqual([
      [null, "code", "SJ-7"],
      [null, "code", "SJ-7"],
    ]);
    const acts = await shop().sql("act").where({ action: "consent.withdrawn" });
    expect(acts.map(({ actor_kind, address }) => [actor_kind, address])).toEqual([["nobody", ""]]);
    await expect(shop().sql("maker_consent").update({ content: "Luna" })).rejects.toThrow(
      /end it and record/,
    );
    await expect(shop().sql("maker_consent").delete()).rejects.toThrow(/stays on record/);
    const dump = JSON.stringify(await shop().sql("maker_consent"));
    expect(dump).not.toContain("Luna");
  });

  it("is withdrawn by a manager of the workshop, use by use, and ends by its last day", async () => {
    const [desk, other] = [await enters("lister", SOAP), await enters("owner", CUSTODY)];
    await desk.post("/consents", form({ given_on: addDays(TODAY, -300), expires_on: addDays(TODAY, 29) }));
    const list = async () => (await desk.get<ConsentList>("/consents")).data.consents;
    expect((await list()).map(({ endsSoon }) => endsSoon)).toEqual([true, true]);
    const name = (await list()).find(({ use }) => use === "craft_name");
    expect((await other.post(`/consents/${name?.id}/withdraw`, {})).status).toBe(404);
    expect((await desk.post<{ ended: number }>(`/consents/${name?.id}/withdraw`, {})).data.ended).toBe(1);
    expect(await voices(desk)).toMatchObject([{ craftName: null, words: { language: "en" } }]);
    await endExpiredConsents(shop().container, new Date(`${addDays(TODAY, 29)}T23:00:00Z`));
    expect(await voices(desk)).toHaveLength(1);
    await endExpiredConsents(shop().container, new Date(`${addDays(TODAY, 30)}T00:01:00Z`));
    expect(await voices(desk)).toEqual([]);
    expect((await list()).map(({ endedHow, content }) => [endedHow, content]).sort()).toEqual([
      ["expiry", null],
      ["manager", null],
    ]);
  });

  it("refuses what must not be shown or isn't a consent, and writes nothing", async () => {
    const [desk, custody] = [await enters("owner", SOAP), await enters("owner", CUSTODY)];
    const refused: [changes: object, code: string][] = [
      [{ craft_name: "Rosa Quispe" }, "words_not_fit"],
      [{ words: "I was sentenced for theft" }, "words_not_fit"],
      [{ words: "Write to me: luna@mail.example" }, "words_not_fit"],
      [{ craft_name: null, words: "" }, "invalid_request"],
      [{ expires_on: addDays(TODAY, 400) }, "consent_days"],
      [{ given_on: addDays(TODAY, 1) }, "consent_days"],
      [{ heard_by_other: false }, "invalid_request"],
      [{ of_age: false }, "invalid_request"],
      [{ product_ids: [custody.productId] }, "piece_not_found"],
      [{ craft_name: "x".repeat(31) }, "text_too_long"],
    ];
    for (const [changes, code] of refused)
      expect([changes, (await desk.post("/consents", form(changes))).data.code]).toEqual([changes, code]);
    expect((await custody.post("/consents", form())).data.code).toBe("custody_names_off");
    expect((await custody.post("/consents", form({ craft_name: null }))).status).toBe(201);
    expect(await shop().sql("maker_consent")).toHaveLength(1);
    const taken = form();
    await desk.post("/consents", taken);
    const differs = await desk.post("/consents", { ...taken, form_number: "SJ-8" });
    expect(differs.data.code).toBe("consent_differs");
  });

  it("stands in the answer of the piece's page, and is gone from the next one", async () => {
    const desk = await enters("owner", SOAP);
    await shop().sql("catalogue_entry").del();
    await source<typeof import("../../src/workflows/catalogue/projection-queue")>(
      "workflows/catalogue/projection-queue",
    ).projectNow(shop().container, [desk.productId]);
    const page = async () =>
      (await shopper<Piece>("GET", `/store/pieces/${desk.handle}?locale=en&country=PE`)).data.makers;
    await desk.post("/consents", form());
    expect((await page()).map(({ craftName }) => craftName)).toEqual(["Luna"]);
    const [consent] = (await desk.get<ConsentList>("/consents")).data.consents;
    await withdraws(consent?.code ?? "");
    expect(await page()).toEqual([]);
  });

  it("leaves nothing when recording fails, so that the form can be sent again; a form that has ended can't", async () => {
    const desk = await enters("owner", SOAP);
    const given = form();
    const acts = shop().container.resolve<{ createActs: () => Promise<unknown> }>("access");
    const broken = vi.spyOn(acts, "createActs").mockRejectedValueOnce(new Error("gone"));
    expect((await desk.post("/consents", given)).status).toBe(500);
    broken.mockRestore();
    expect(await shop().sql("maker_consent")).toEqual([]);
    expect((await desk.post("/consents", given)).status).toBe(201);
    expect(await voices(desk)).toHaveLength(1);

    const { consents } = (await desk.get<ConsentList>("/consents")).data;
    await withdraws(consents[0]?.code ?? "");
    const again = await desk.post("/consents", given);
    expect([again.status, again.data.code]).toEqual([409, "consent_ended"]);
    expect(await voices(desk)).toEqual([]);
    await expect(shop().sql("maker_consent").delete()).rejects.toThrow(/stays on record/);
  });

  it("offers a new slip when the shop's key is another one: its code works, and so does the one before", async () => {
    const [desk, other] = [await enters("owner", SOAP), await enters("owner", CUSTODY)];
    const forms = [form(), form()];
    const first = await desk.post<RecordedConsent>("/consents", forms[0]);
    await desk.post<RecordedConsent>("/consents", forms[1]);
    const before = process.env.RECEIPT_SECRET;
    try {
      process.env.RECEIPT_SECRET = "another secret of this shop";
      const { consents } = (await desk.get<ConsentList>("/consents")).data;
      expect(consents.map(({ code }) => code)).toEqual([null, null, null, null]);
      const id = consents.find(({ makerToken }) => makerToken === forms[0]?.maker_token)?.id;
      expect((await other.post(`/consents/${id}/slip`, {})).status).toBe(404);
      const slip = await desk.post<RecordedConsent>(`/consents/${id}/slip`, {});
      expect(slip.data.code).not.toBe(first.data.code);
      expect((await desk.post<RecordedConsent>(`/consents/${id}/slip`, {})).data).toEqual(slip.data);
      expect((await desk.post<RecordedConsent>("/consents", forms[0])).data).toEqual(slip.data);
      const listed = (await desk.get<ConsentList>("/consents")).data.consents;
      expect(new Set(listed.map(({ code }) => code))).toEqual(new Set([slip.data.code, null]));

      expect((await withdraws(slip.data.code)).data.ended).toBe(2);
      expect((await withdraws(first.data.code)).data.ended).toBe(0);
      expect((await desk.post(`/consents/${id}/slip`, {})).data.code).toBe("consent_ended");
      expect(await voices(desk)).toHaveLength(1);
      const acts = await shop().sql("act").where({ action: "consent.slip" });
      expect(acts).toHaveLength(1);
    } finally {
      process.env.RECEIPT_SECRET = before;
    }
  });
}
