import { expect, it } from "vitest";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { PDF, type RulesApi, rulesDesk } from "./rules-desk";

const TODAY = utcDay(new Date());

/** A hold is lifted by a named operator with a document, for one piece and country; what the law blocks never is. */
export function liftedHolds(shop: () => TestShop, api: RulesApi): void {
  const { signIn, pay, says, shownVerdict, productOf } = rulesDesk(shop, api);
  const lift = async (change: object = {}) => ({
    scope: "piece",
    scope_id: await productOf("PE-VF-02"),
    destination: "GB",
    rule_ids: ["gb.custody.personal"],
    reason: "Counsel's opinion of 20 November",
    valid_until: addDays(TODAY, 90),
    document: PDF,
    ...change,
  });

  it("lets one piece go to one country until its lift is revoked, and the sale names the lift", async () => {
    const { get, post } = await signIn();
    const fill = () => shop().fill("GB", ["PE-VF-02", 1]);
    expect(await pay(await fill())).toEqual({ code: "destination_review", reason: "CUSTODY_PERSONAL" });
    const { data: held } = await get("/holds?country=GB");
    const product = await productOf("PE-VF-02");
    const group = held.held?.find(({ pieces }) => pieces.some(({ id }) => id === product));
    expect(group?.liftable).toEqual(["gb.custody.personal"]);

    const { status, data } = await post("/holds/lifts", await lift());
    expect(status).toBe(201);
    // The lift is of goods for somebody's own use: the law asks, and so does the checkout.
    expect(await pay(await fill())).toMatchObject({ code: "purpose_missing" });
    expect(await pay(await says(await fill(), "resale"))).toEqual({
      code: "destination_blocked",
      reason: "CUSTODY_RESALE",
    });
    const { orderId } = await pay(await says(await fill(), "personal"));
    const { data: frozen } = await get(`/orders/${orderId}/verdicts`);
    expect(frozen.lines?.[0]?.verdict).toMatchObject({
      verdict: "declare",
      purpose: "personal",
      liftIds: [data.id],
    });
    expect(await shownVerdict("PE-VF-02", "GB", "declare sendable")).toBe("declare sendable");
    expect(await shownVerdict("PE-VF-04", "GB", "review checking")).toBe("review checking");
    const file = await get(`/holds/lifts/${data.id}/document`);
    expect(String(file.data)).toBe("%PDF-1.4 signed and dated");

    const next = await says(await fill(), "personal");
    expect((await post(`/holds/lifts/${data.id}/revoke`, { reason: "Opinion withdrawn" })).status).toBe(200);
    expect(await pay(next)).toEqual({ code: "destination_review", reason: "CUSTODY_PERSONAL" });
    expect(await shownVerdict("PE-VF-02", "GB", "review checking")).toBe("review checking");
    expect((await post(`/holds/lifts/${data.id}/revoke`, { reason: "Again" })).data.code).toBe(
      "lift_revoked",
    );
    const { data: list } = await get("/holds");
    expect(list.lifts?.[0]).toMatchObject({
      id: data.id,
      phase: "revoked",
      liftedBy: expect.stringContaining("@"),
      revokedReason: "Opinion withdrawn",
    });
  });

  it("refuses what nobody may lift, what would open nothing, and what has no document", async () => {
    const { post } = await signIn();
    const before = await shop().sql("hold_lift").pluck("id");
    const attempts: [object, string][] = [
      [{ destination: "US", rule_ids: ["us.custody"] }, "rule_not_liftable"],
      [{ destination: "ZA", rule_ids: ["za.custody-foreign"] }, "rule_not_liftable"],
      [{ rule_ids: ["gb.nothing"] }, "rule_unknown"],
      [{ destination: "JP" }, "nothing_to_lift"],
      [{ valid_until: addDays(TODAY, -1) }, "lift_days"],
      [{ valid_until: addDays(TODAY, 400) }, "lift_days"],
      [{ scope: "workshop" }, "lift_scope_unknown"],
      [{ rule_ids: [] }, "invalid_request"],
      [{ reason: " " }, "invalid_request"],
      [{ document: undefined }, "invalid_request"],
      [{ document: { name: "x.pdf", base64: "SSBwcm9taXNl" } }, "document_unreadable"],
    ];
    for (const [change, code] of attempts) {
      const { status, data } = await post("/holds/lifts", await lift(change));
      expect({ change, status: Math.trunc(status / 100), code: data.code }).toEqual({
        change,
        status: 4,
        code,
      });
    }
    expect(await shop().sql("hold_lift").pluck("id")).toEqual(before);
  });
}
