import { expect, it } from "vitest";
import { addDays } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import {
  PATH,
  POLICY,
  type PolicyApi,
  policyDesk,
  SECOND,
  TODAY,
  validateStatus,
  YESTERDAY,
} from "./policy-desk";

/** Versions that nobody could account for, however they are asked for. */
export function salePoliciesRefused(shop: () => TestShop, api: PolicyApi): void {
  const { signIn, stored } = policyDesk(shop, api);

  it("refuses versions that nobody could account for, each with a code and a sentence, and keeps nothing", async () => {
    const operator = await signIn();
    const coming = addDays(TODAY, 40);
    await operator.activate(await operator.save({ effective_from: coming }));
    const before = await stored();
    const [materials, running, makers] = SECOND.steps;
    if (!materials || !running || !makers) throw new Error("no steps");
    const dear = { ...materials, rate_bp: 9001 };
    const attempts: [change: object, code: string][] = [
      [{ steps: [dear, running, makers] }, "above_base"],
      [{ steps: [{ ...dear, when: "chosen" }, running, makers] }, "above_base"],
      [{ steps: [{ ...materials, recipient: "new_roof" }, makers] }, "recipient_without_words"],
      [{ steps: [makers, materials] }, "invalid_step"],
      [{ steps: [materials, materials, makers] }, "invalid_step"],
      [{ rounding_sink: "nobody" }, "invalid_step"],
      [{ steps: [{ recipient: "materials", type: "fixed", amount_minor: 5 }, makers] }, "currency_mismatch"],
      [{ steps: [{ ...materials, rate_bp: 10_001 }, makers] }, "invalid_request"],
      [{ steps: [{ ...materials, rate_bp: 12.5 }, makers] }, "invalid_request"],
      [
        { steps: [{ recipient: "materials", type: "fixed", amount_minor: 10 ** 15 }, makers] },
        "invalid_request",
      ],
      [{ steps: [{ ...materials, share: 5 }, makers] }, "invalid_request"],
      [{ steps: [] }, "invalid_request"],
      [{ effective_from: "soon" }, "invalid_request"],
      [{ effective_from: "2027-02-29" }, "invalid_dates"],
      [{ effective_to: "2026-01-01" }, "invalid_dates"],
      [{ effective_from: addDays(coming, 40), effective_to: addDays(coming, 90) }, "gap"],
      [{ effective_to: addDays(coming, -2) }, "gap"],
      [{ effective_to: coming }, "overlap"],
      [{}, "overlap"],
      [{ effective_from: YESTERDAY }, "backdated"],
      [{ effective_from: "2024-06-01", effective_to: "2024-06-30" }, "backdated"],
      [{ effective_from: "2025-01-01" }, "backdated"],
    ];
    for (const [change, code] of attempts) {
      const { status, data } = await operator.post(`${PATH}/versions`, { ...SECOND, ...change });
      expect({ change, status, code: data.code }).toEqual({ change, status: 400, code });
      expect(data.message?.length).toBeGreaterThan(10);
    }
    const nowhere = await operator.post("/admin/sale-policies/nobody/versions", SECOND);
    expect([nowhere.status, nowhere.data.code]).toEqual([404, "policy_not_found"]);
    const missing = await operator.activate(99);
    expect([missing.status, missing.data.code]).toEqual([404, "version_not_found"]);
    const waiting = await operator.post("/admin/sale-policies/za-dcs-creator-split/versions/1/activate", {});
    expect([waiting.status, waiting.data.code]).toEqual([400, "placeholder_step"]);
    expect((await api.post(`${PATH}/versions`, SECOND, { validateStatus })).status).toBe(401);
    expect(await stored()).toEqual(before);
  });

  it("lets nobody leave a day without a rule, or change one that is stored, past the application either", async () => {
    const operator = await signIn();
    await operator.activate(await operator.save());
    const first = () => shop().sql("sale_policy").where({ policy_id: POLICY, version: 1 });
    await expect(first().update({ effective_to: "2026-03-01" })).rejects.toThrow(/two rules or none/);
    await expect(first().update({ effective_to: null })).rejects.toThrow(/two rules or none/);
    await expect(first().update({ effective_to: "in spring" })).rejects.toThrow(/sale_policy_days_check/);
    await expect(first().update({ fee_bearer: "shared" })).rejects.toThrow(/does not change/);
    await expect(first().update({ status: "draft" })).rejects.toThrow(/cannot become draft/);
  });
}
