import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  materialsCost,
  type Part,
  remainingParts,
  reverseParts,
  type SplitContext,
  splitRevenue,
} from "./allocation";
import { assertActivatable } from "./policy/assert-savable";
import { type PolicyStep, type SalePolicy, versionInForce } from "./sale-policy";

type Pair = [recipient: string, amountMinor: number];
interface PolicyFile {
  model: { step_types: string[]; step_options: string[] };
  policies: (SalePolicy & {
    stage: string;
    applies_to: string[];
    worked_examples: {
      name: string;
      base_minor: number;
      context: Record<string, boolean | number>;
      expect: Pair[];
    }[];
  })[];
  refund_examples: {
    policy: [id: string, version: number];
    original_base_minor: number;
    original: Pair[];
    refund_base_minor: number;
    expect: Pair[];
  }[];
}

const file: PolicyFile = JSON.parse(
  readFileSync(join(__dirname, "../../../seed/data/allocation-policies.json"), "utf8"),
);
const parts = (pairs: Pair[]): Part[] =>
  pairs.map(([recipient, amount]) => ({ recipient, amountMinor: BigInt(amount) }));
const contextOf = (raw: Record<string, boolean | number>): SplitContext =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, typeof value === "number" ? BigInt(value) : value]),
  );
const total = (all: readonly Part[]) => all.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

describe("worked examples of the policy file", () => {
  const examples = file.policies.flatMap((policy) =>
    policy.worked_examples.map((example) => ({
      policy,
      ...example,
      title: `${policy.id} v${policy.version}: ${example.name}`,
    })),
  );
  it.each(examples)("$title", ({ policy, base_minor, context, expect: expected }) => {
    const split = splitRevenue({
      policy,
      netMinor: BigInt(base_minor),
      currencyCode: policy.currency === "*" ? "PEN" : policy.currency,
      context: contextOf(context),
    });
    expect(split).toEqual(parts(expected));
  });

  it("are there for every policy and version, and their parts sum to their base", () => {
    const without = file.policies.filter(({ worked_examples }) => worked_examples.length === 0);
    expect(without.map(({ id, version }) => `${id} v${version}`)).toEqual([]);
    for (const { title, base_minor, expect: expected } of examples)
      expect(total(parts(expected)), title).toBe(BigInt(base_minor));
  });

  it.each(file.refund_examples)(
    "refund under $policy",
    ({ policy: [id, version], original_base_minor, original, refund_base_minor, expect: expected }) => {
      expect(file.policies.some((policy) => policy.id === id && policy.version === version)).toBe(true);
      expect(total(parts(original))).toBe(BigInt(original_base_minor));
      expect(reverseParts(parts(original), BigInt(refund_base_minor))).toEqual(parts(expected));
    },
  );
});

/** The base is 10.01 throughout; what the step doesn't take is left to the sink. */
const STEP_EXAMPLES: [type: PolicyStep["type"], step: object, took: bigint][] = [
  ["percent_of_base", { rate_bp: 3333 }, 333n],
  ["percent_of_base", { rate_bp: 3333, cap_minor: 200 }, 200n],
  ["percent_of_base", { rate_bp: 3333, cap_bp_of_base: 1000 }, 100n],
  ["percent_of_base", { rate_bp: 3333, cap_obligation: "owed" }, 250n],
  ["percent_of_base", { rate_bp: 3333, when: "unmet" }, 0n],
  ["fraction_of_base", { num: 1, den: 3 }, 333n],
  ["percent_of_remaining", { rate_bp: 5000 }, 450n],
  ["percent_above_threshold", { rate_bp: 4000, threshold_minor: 600 }, 160n],
  ["percent_above_threshold", { rate_bp: 4000, threshold_minor: 1001 }, 0n],
  ["fixed", { amount_minor: 120 }, 120n],
  ["fixed", { amount_minor: 5000 }, 901n],
  ["fixed_per_unit", { amount_minor: 120 }, 360n],
  ["obligation", { obligation: "owed" }, 250n],
  ["obligation", { obligation: "nothing_known" }, 0n],
  ["remainder", {}, 901n],
];

describe("every step type of the model", () => {
  it("has an example here", () => {
    const named = file.model.step_types.map((text) => text.split(" ")[0]);
    expect(new Set(STEP_EXAMPLES.map(([type]) => type))).toEqual(new Set(named));
  });

  it.each(STEP_EXAMPLES)("%s with %o takes %d", (type, options, took) => {
    const policy = policyOf([
      { recipient: "first", type: "fixed", amount_minor: 100 },
      { ...step(type, options), recipient: "asked" },
      { recipient: "sink", type: "percent_of_remaining", rate_bp: 0 },
    ]);
    const split = splitRevenue({
      policy,
      netMinor: 1001n,
      currencyCode: "EUR",
      context: { owed: 250n, units: 3n },
    });
    expect(split.find(({ recipient }) => recipient === "asked")?.amountMinor ?? 0n).toBe(took);
    expect(total(split)).toBe(1001n);
  });
});

describe("the demo's own policies", () => {
  const salePolicies = file.policies.filter(
    ({ stage, applies_to }) => stage === "sale" && applies_to.length > 0,
  );

  it("can be activated wherever the file has no placeholder", () => {
    for (const policy of salePolicies.filter(({ steps }) => !steps.some((step) => step.placeholder))) {
      expect(() => assertActivatable(policy)).not.toThrow();
    }
  });

  it("cover the eighteen months of the demo's past orders", () => {
    for (const policy of salePolicies.filter(({ steps }) => !steps.some((step) => step.placeholder))) {
      expect(policy.effective_from && policy.effective_from <= "2025-05-01").toBe(true);
    }
  });
});

const step = (type: PolicyStep["type"], rest: object = {}): PolicyStep =>
  ({ recipient: type, type, ...rest }) as PolicyStep;
const policyOf = (steps: PolicyStep[], currency = "EUR"): SalePolicy => ({
  id: "test",
  version: 1,
  currency,
  steps,
  rounding: { method: "floor_each_step", sink: steps.at(-1)?.recipient ?? "" },
  effective_from: null,
  effective_to: null,
});

describe("amounts of another currency", () => {
  it("can't split a sale", () => {
    const policy = policyOf([step("fixed", { amount_minor: 5 }), step("remainder")]);
    expect(() => splitRevenue({ policy, netMinor: 10n, currencyCode: "VND" })).toThrow(
      /can't split a sale in VND/,
    );
  });
});

describe("the version in force", () => {
  const v = (version: number, from: string | null, to: string | null) => ({
    id: "p",
    version,
    effective_from: from,
    effective_to: to,
  });
  const versions = [v(1, null, "2025-12-31"), v(2, "2026-01-02", null)];

  it("is found by day, first and last day included", () => {
    expect(versionInForce(versions, new Date("2025-12-31T23:59:59Z"))?.version).toBe(1);
    expect(versionInForce(versions, new Date("2026-01-02T00:00:00Z"))?.version).toBe(2);
  });
  it("is nobody's in a gap, and a contradiction in an overlap", () => {
    expect(versionInForce(versions, new Date("2026-01-01T12:00:00Z"))).toBeUndefined();
    expect(() => versionInForce([...versions, v(3, "2026-06-01", null)], new Date("2026-07-01"))).toThrow(
      /both in force/,
    );
  });
});

describe("materials in another currency", () => {
  it("are the same share of the price paid as of the home price", () => {
    // S/9 of S/120 at home; sold twice at EUR 31.99.
    expect(materialsCost({ materialsMinor: 900n, homePriceMinor: 12000n, listMinor: 6398n })).toBe(480n);
    expect(materialsCost({ materialsMinor: 900n, homePriceMinor: 0n, listMinor: 6398n })).toBe(0n);
  });
});

const money = (max: number) => fc.integer({ min: 0, max });
const anyStep = fc.oneof(
  fc.record({
    type: fc.constantFrom("percent_of_base" as const, "percent_of_remaining" as const),
    rate_bp: money(10_000),
  }),
  fc.record({ type: fc.constant("fraction_of_base" as const), num: money(3), den: fc.constant(3) }),
  fc.record({
    type: fc.constant("percent_above_threshold" as const),
    rate_bp: money(10_000),
    threshold_minor: money(5000),
  }),
  fc.record({
    type: fc.constantFrom("fixed" as const, "fixed_per_unit" as const),
    amount_minor: money(3000),
  }),
  fc.record({ type: fc.constant("obligation" as const), obligation: fc.constantFrom("owed", "unknown") }),
);
const options = fc.record(
  {
    cap_minor: money(2000),
    cap_bp_of_base: money(10_000),
    cap_obligation: fc.constant("owed"),
    when: fc.constantFrom("yes", "no"),
  },
  { requiredKeys: [] },
);
const anyPolicy = fc
  .tuple(fc.array(fc.tuple(anyStep, options), { maxLength: 6 }), fc.boolean())
  .map(([steps, remainder]) =>
    policyOf([
      ...steps.map(([own, optional], index) => ({ ...own, ...optional, recipient: `r${index}` })),
      remainder
        ? { recipient: "sink", type: "remainder" }
        : { recipient: "sink", type: "percent_of_base", rate_bp: 1 },
    ]),
  );
const context = { yes: true, owed: 700n, units: 3n };

describe("for any policy and amount", () => {
  const split = fc.tuple(anyPolicy, fc.bigInt({ min: 0n, max: 10n ** 12n })).map(([policy, netMinor]) => ({
    netMinor,
    split: splitRevenue({ policy, netMinor, currencyCode: "EUR", context }),
  }));

  it("parts sum to the net exactly and none is negative", () => {
    fc.assert(
      fc.property(split, ({ netMinor, split: all }) => {
        expect(total(all)).toBe(netMinor);
        expect(all.every(({ amountMinor }) => amountMinor >= 0n)).toBe(true);
      }),
    );
  });

  it("partial refunds take back exactly what they refund and never more than a part", () => {
    fc.assert(
      fc.property(split, fc.array(money(1000), { maxLength: 6 }), ({ netMinor, split: all }, permilles) => {
        let left = netMinor;
        const reversed: Part[] = [];
        const refunds = permilles.map((permille) => (netMinor * BigInt(permille)) / 2000n);
        for (const refund of [...refunds.filter((amount) => amount <= left), null]) {
          const amount = refund === null || refund > left ? left : refund;
          const reversal = reverseParts(all, amount, reversed);
          expect(total(reversal)).toBe(-amount);
          reversed.push(...reversal);
          left -= amount;
          expect(remainingParts(all, reversed).every(({ amountMinor }) => amountMinor >= 0n)).toBe(true);
        }
        expect(remainingParts(all, reversed).every(({ amountMinor }) => amountMinor === 0n)).toBe(true);
      }),
    );
  });
});
