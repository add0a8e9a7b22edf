import { expect, it } from "vitest";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { PDF, type RulesApi, rulesDesk } from "./rules-desk";

const TODAY = utcDay(new Date());

/** A center's documents: what is sold rests on them, they end, and another takes their place. */
export function evidenceRegister(shop: () => TestShop, api: RulesApi): void {
  const { signIn, pay, shownVerdict, productOf } = rulesDesk(shop, api);
  const centerOf = async (sku: string): Promise<string> => {
    const row = await shop()
      .sql("catalogue_entry")
      .where("product_id", await productOf(sku))
      .first("center_id");
    return row.center_id;
  };

  it("holds what rests on a withdrawn document at once, and lets it go when another is on file", async () => {
    const { get, post } = await signIn();
    const center_id = await centerOf("LT-LP-01");
    const register = async () => (await get("/evidence")).data.centers?.find(({ id }) => id === center_id);
    const authorisation = (await register())?.documents.find(({ kind }) => kind === "centre_authorisation");
    expect(authorisation?.stops.pieces).toBe(4);
    expect(authorisation?.stops.countries).toEqual(expect.arrayContaining(["DE", "JP", "LT"]));

    const waiting = await shop().fill("DE", ["LT-LP-01", 1]);
    const withdrawn = await post(`/evidence/${authorisation?.id}/withdraw`, { reason: "Signed by nobody" });
    expect(withdrawn.status).toBe(200);
    expect(await pay(waiting)).toEqual({ code: "destination_review", reason: "EVIDENCE_MISSING" });
    expect(await shownVerdict("LT-LP-01", "DE", "review checking")).toBe("review checking");
    expect(await register()).toMatchObject({ missing: ["centre_authorisation"] });
    const again = await post(`/evidence/${authorisation?.id}/withdraw`, { reason: "Once more" });
    expect(again.data.code).toBe("evidence_withdrawn");

    const recorded = await post("/evidence", {
      center_id,
      kind: "centre_authorisation",
      issued_on: TODAY,
      expires_on: addDays(TODAY, 30),
      note: "Reference 14",
      document: PDF,
    });
    expect(recorded.status).toBe(201);
    expect(await pay(await shop().fill("DE", ["LT-LP-01", 1]))).toHaveProperty("orderId");
    expect(await shownVerdict("LT-LP-01", "DE", "declare sendable")).toBe("declare sendable");
    const document = (await register())?.documents.find(({ id }) => id === recorded.data.id);
    expect(document).toMatchObject({
      warning: "within_30",
      fileName: "letter.pdf",
      recordedBy: expect.stringContaining("@"),
      stops: { pieces: 4 },
    });
    const { data: file } = await get(`/evidence/${recorded.data.id}/document`);
    expect(String(file)).toBe("%PDF-1.4 signed and dated");

    await expect(
      shop().sql("evidence").where("id", recorded.data.id).update({ expires_on: "2030-01-01" }),
    ).rejects.toThrow(/withdraw it and record another/);
    await expect(shop().sql("evidence").where("id", recorded.data.id).delete()).rejects.toThrow(
      /stays on file/,
    );
  });

  it("refuses a document that proves nothing, and writes nothing", async () => {
    const { post } = await signIn();
    const document = {
      center_id: await centerOf("LT-LP-01"),
      kind: "pay_policy",
      issued_on: TODAY,
      expires_on: addDays(TODAY, 90),
      document: PDF,
    };
    const count = async () => Number((await shop().sql("evidence").count("* as n").first())?.n);
    const before = await count();
    const text = { name: "letter.pdf", base64: Buffer.from("I promise").toString("base64") };
    const attempts: [object, string][] = [
      [{ center_id: "cen_nobody" }, "center_not_found"],
      [{ batch_id: "bat_nobody" }, "batch_not_found"],
      [{ kind: "a_promise" }, "evidence_kind_unknown"],
      [{ issued_on: addDays(TODAY, 1) }, "evidence_in_future"],
      [{ issued_on: addDays(TODAY, -9), expires_on: addDays(TODAY, -1) }, "evidence_expired"],
      [{ expires_on: addDays(TODAY, -1) }, "invalid_request"],
      [{ expires_on: "2027-02-30" }, "invalid_request"],
      [{ document: text }, "document_unreadable"],
      [{ document: undefined }, "invalid_request"],
    ];
    for (const [change, code] of attempts) {
      const { status, data } = await post("/evidence", { ...document, ...change });
      expect({ change, status: Math.trunc(status / 100), code: data.code }).toEqual({
        change,
        status: 4,
        code,
      });
    }
    expect((await post("/evidence/evd_nobody/withdraw", { reason: "x" })).status).toBe(404);
    expect(await count()).toBe(before);
  });
}
