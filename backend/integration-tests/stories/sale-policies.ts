import { expect, it } from "vitest";
import type { NewPolicyVersionInput, PolicyPreviewed, SalePolicyDto } from "../../src/contracts/sale-policy";
import { addDays, dayAfterMonth, utcDay } from "../../src/domain/calendar-day";
import type { TestShop } from "../shop";
import { source } from "../source";

const { OPERATOR_LOGIN } = source<typeof import("../../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);
const { shopWindow } = source<typeof import("../../src/shop-window/shop-window")>("shop-window/shop-window");

interface Answer {
  readonly status: number;
  readonly data: Partial<SalePolicyDto & PolicyPreviewed> & {
    readonly token?: string;
    readonly code?: string;
    readonly message?: string;
    readonly version?: number;
    readonly policies?: readonly { policyId: string; centers: { name: string }[]; inForce: number | null }[];
  };
}
interface Options {
  readonly headers?: Record<string, string>;
  readonly validateStatus: () => boolean;
}

/** The part of axios that the test runner hands over. */
export interface PolicyApi {
  get(path: string, options: Options): Promise<Answer>;
  post(path: string, body: unknown, options: Options): Promise<Answer>;
}

const POLICY = "sale-recovery-house";
const PATH = `/admin/sale-policies/${POLICY}`;
const validateStatus = () => true;
/** A version can begin on no earlier day. */
const TODAY = utcDay(new Date());
const YESTERDAY = addDays(TODAY, -1);
const THIS_MONTH = TODAY.slice(0, 7);

/** More for materials, nothing for funds: easy to tell from version 1. */
const SECOND: NewPolicyVersionInput = {
  title: "Sale split: recovery house, dearer timber",
  currency: "*",
  steps: [
    { recipient: "materials", type: "percent_of_base", rate_bp: 3000 },
    { recipient: "shop_running_costs", type: "percent_of_base", rate_bp: 1000 },
    { recipient: "makers", type: "remainder" },
  ],
  rounding_sink: "makers",
  fee_bearer: "shared",
  effective_from: TODAY,
  illustrative: true,
  notes: "Agreed with nobody.",
};

/** How a workshop's split changes from a day on, and how it can't be changed. */
export function salePolicies(shop: () => TestShop, api: PolicyApi): void {
  const signIn = async () => {
    const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN, { validateStatus });
    const options = { validateStatus, headers: { authorization: `Bearer ${data.token}` } };
    return {
      get: (path: string) => api.get(path, options),
      post: (path: string, body: unknown) => api.post(path, body, options),
      save: async (change: Partial<NewPolicyVersionInput> = {}) =>
        (await api.post(`${PATH}/versions`, { ...SECOND, ...change }, options)).data.version,
      activate: (version: number | undefined) =>
        api.post(`${PATH}/versions/${version}/activate`, {}, options),
    };
  };
  const stored = (): Promise<object[]> =>
    shop()
      .sql("sale_policy")
      .where("policy_id", POLICY)
      .orderBy("version")
      .select("version", "status", "effective_from", "effective_to");
  /** What the piece of an order gives to whom; S/12.00 with 18 % tax inside, so S/10.17 are split. */
  const splitOn = async (moment: string) => {
    const { orderId } = await shop().attribute(await shop().buyOn(moment, "PE", ["PE-SJ-05", 1]));
    return { orderId, split: await splitOf(orderId) };
  };
  const splitOf = async (orderId: string) => {
    const piece = (await shop().book(orderId)).lines.find(({ kind }) => kind === "item");
    const parts = piece?.parts.map(({ recipient, amountMinor }) => `${recipient} ${amountMinor}`) ?? [];
    return [`version ${piece?.policyVersion}`, ...parts];
  };
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

  it("keeps one draft though it is sent eight times, and one version for a day though two are activated", async () => {
    const operator = await signIn();
    const day = addDays(utcDay(new Date()), 40);
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
