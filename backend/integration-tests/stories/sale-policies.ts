import { expect, it } from "vitest";
import { addDays } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { source } from "../source";
import { PATH, POLICY, type PolicyApi, policyDesk, TODAY, YESTERDAY } from "./policy-desk";

const { shopWindow } = source<typeof import("../../src/shop-window/shop-window")>("shop-window/shop-window");

/** How a workshop's split changes from a day on. */
export function salePolicies(shop: () => TestShop, api: PolicyApi): void {
  const { signIn, stored, splitOn, splitOf } = policyDesk(shop, api);

  const FIRST_SPLIT = [
    "version 1",
    "materials 203",
    "workshop_safety_fund 20",
    "house_programme 284",
    "shop_running_costs 101",
    "makers 409",
  ];
  const SECOND_SPLIT = ["version 2", "materials 305", "shop_running_costs 101", "makers 611"];

  it("splits by the version in force when an order was paid, and leaves what was sold before", async () => {
    const operator = await signIn();
    const early = await splitOn("2026-03-01T12:00:00Z");
    expect(early.split).toEqual(FIRST_SPLIT);

    const version = await operator.save();
    expect(version).toBe(2);
    expect((await splitOn(`${TODAY}T00:00:00Z`)).split).toEqual(FIRST_SPLIT);

    const { status, data } = await operator.activate(version);
    expect(status).toBe(200);
    expect(data.inForce).toBe(2);
    expect(await stored()).toEqual([
      { version: 1, status: "active", effective_from: "2025-01-01", effective_to: YESTERDAY },
      { version: 2, status: "active", effective_from: TODAY, effective_to: null },
    ]);
    expect((await splitOn(`${YESTERDAY}T23:59:59Z`)).split).toEqual(FIRST_SPLIT);
    expect((await splitOn(`${TODAY}T00:00:00Z`)).split).toEqual(SECOND_SPLIT);
    await shop().attribute(early.orderId);
    expect(await splitOf(early.orderId)).toEqual(FIRST_SPLIT);
    const { places } = await shopWindow(shop().container);
    expect(
      places.policies
        .filter(({ id }) => id === POLICY)
        .map((policy) => policy.version)
        .sort(),
    ).toEqual([1, 2]);
  });

  it("shows operators all policies, and what two versions give of an amount", async () => {
    const operator = await signIn();
    const { data: list } = await operator.get("/admin/sale-policies");
    const house = list.policies?.find(({ policyId }) => policyId === POLICY);
    expect(house).toMatchObject({ inForce: 1 });
    expect(house?.centers.length).toBeGreaterThan(0);
    await operator.save();
    const asked = { amount_minor: "4500", currency_code: "PEN", versions: [1, 2] };
    const { data } = await operator.post(`${PATH}/preview`, asked);
    expect(data.splits).toEqual([
      {
        version: 1,
        problem: null,
        parts: [
          { recipient: "materials", amountMinor: "900" },
          { recipient: "workshop_safety_fund", amountMinor: "90" },
          { recipient: "house_programme", amountMinor: "1260" },
          { recipient: "shop_running_costs", amountMinor: "450" },
          { recipient: "makers", amountMinor: "1800" },
        ],
      },
      {
        version: 2,
        problem: null,
        parts: [
          { recipient: "materials", amountMinor: "1350" },
          { recipient: "shop_running_costs", amountMinor: "450" },
          { recipient: "makers", amountMinor: "2700" },
        ],
      },
    ]);
  });

  it("keeps one draft though it is sent eight times, and one version for a day though two are activated", async () => {
    const operator = await signIn();
    const day = addDays(TODAY, 40);
    const sent = await Promise.all(Array.from({ length: 8 }, () => operator.save({ effective_from: day })));
    expect(new Set(sent)).toEqual(new Set([2]));
    const other = await operator.save({ effective_from: day, title: "Another thought" });
    const answers = await Promise.all([operator.activate(2), operator.activate(other), operator.activate(2)]);
    // Whichever came last: the earlier one had not begun, so it was replaced, and can't come back.
    const refusals = answers.flatMap(({ status, data }) => (status === 200 ? [] : [data.code]));
    expect(refusals.filter((code) => code !== "not_a_draft")).toEqual([]);
    const rows = await shop()
      .sql("sale_policy")
      .where({ policy_id: POLICY, effective_from: day })
      .select("status");
    expect(rows.map(({ status }) => status).sort()).toEqual(["active", "retired"]);
    expect((await stored())[0]).toMatchObject({ version: 1, effective_to: addDays(day, -1) });
  });
}
