import { expect, it } from "vitest";
import { dayAfterMonth } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { PATH, POLICY, type PolicyApi, policyDesk, SECOND, TODAY, YESTERDAY } from "./policy-desk";

const THIS_MONTH = TODAY.slice(0, 7);

/** What is sold keeps its split: no version reaches back into days that were split by another. */
export function salePoliciesBackdated(shop: () => TestShop, api: PolicyApi): void {
  const { signIn, stored, splitOf } = policyDesk(shop, api);
  const closeThisMonth = async () => {
    const [center] = await shop()
      .sql("center")
      .where("sale_policy_id", POLICY)
      .select("id", "handle", "time_zone");
    await shop()
      .sql("statement")
      .insert({
        id: "stmt_closed",
        center_id: center.id,
        center_handle: center.handle,
        currency_code: "PEN",
        period: THIS_MONTH,
        time_zone: center.time_zone,
        hash: "0".repeat(64),
        opening_minor: 0,
        closing_minor: 0,
        closed_by: "test",
      });
  };

  it("splits no closed month anew: neither at saving nor, when it has closed meanwhile, at activating", async () => {
    const operator = await signIn();
    const draft = await operator.save();
    await closeThisMonth();
    const before = await stored();
    const late = await operator.post(`${PATH}/versions`, { ...SECOND, title: "Too late" });
    expect([late.status, late.data.code]).toEqual([400, "backdated"]);
    expect(late.data.message).toMatch(`${THIS_MONTH} is closed`);
    const activated = await operator.activate(draft);
    expect([activated.status, activated.data.code]).toEqual([400, "backdated"]);
    expect(await stored()).toEqual(before);
    const next = await operator.save({ effective_from: dayAfterMonth(THIS_MONTH) });
    expect((await operator.activate(next)).status).toBe(200);
  });

  it("leaves days that are over with the version that their sales were split by: at saving and at activating", async () => {
    const operator = await signIn();
    await operator.save();
    // A draft that was kept the day before: its first day has begun without it.
    await shop().sql.raw(
      `insert into sale_policy (id, policy_id, version, title, status, centers, currency, steps, rounding_sink,
                                fee_bearer, effective_from, illustrative, notes)
       select 'spol_old', policy_id, 3, title, status, centers, currency, steps, rounding_sink,
              fee_bearer, ?, illustrative, notes from sale_policy where policy_id = ? and version = 2`,
      [YESTERDAY, POLICY],
    );
    const before = await stored();
    const saved = await operator.post(`${PATH}/versions`, { ...SECOND, effective_from: YESTERDAY });
    for (const { status, data } of [saved, await operator.activate(3)]) {
      expect([status, data.code]).toEqual([400, "backdated"]);
      expect(data.message).toMatch(`can begin on ${TODAY} at the earliest`);
    }
    expect((await operator.get(PATH)).data.openFrom).toBe(TODAY);
    expect(await stored()).toEqual(before);
  });

  it("lets a policy begin in the past as long as nothing was sold under it", async () => {
    const operator = await signIn();
    const path = "/admin/sale-policies/za-dcs-creator-split";
    const long = { ...SECOND, effective_from: "2026-01-01" };
    const drafted = await operator.post(`${path}/versions`, long);
    expect(drafted.status).toBe(200);
    await shop()
      .sql("center")
      .where("sale_policy_id", POLICY)
      .update("sale_policy_id", "za-dcs-creator-split");
    const activate = () => operator.post(`${path}/versions/${drafted.data.version}/activate`, {});
    const { orderId, status } = await shop().sell("PE", ["PE-SJ-05", 1]);
    expect([status, await splitOf(orderId)]).toEqual(["suspense", ["version null", "unnamed 1017"]]);
    expect((await activate()).data.code).toBe("backdated");

    await shop()
      .sql("center")
      .where("sale_policy_id", "za-dcs-creator-split")
      .update("sale_policy_id", POLICY);
    expect((await activate()).status).toBe(200);
  });
}
