import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRevenue } from "../allocation";
import { type PolicyStep, type SalePolicy, SalePolicyError } from "../sale-policy";
import { assertActivatable, assertSavable } from "./assert-savable";

const { policies }: { policies: (SalePolicy & { stage: string })[] } = JSON.parse(
  readFileSync(join(__dirname, "../../../../seed/data/allocation-policies.json"), "utf8"),
);

const REST: PolicyStep = { recipient: "makers", type: "remainder" };
const percent = (recipient: string, rate_bp: number, rest: Partial<PolicyStep> = {}): PolicyStep =>
  ({ recipient, type: "percent_of_base", rate_bp, ...rest }) as PolicyStep;
const policyOf = (steps: PolicyStep[], rest: Partial<SalePolicy> = {}): SalePolicy => ({
  id: "test",
  version: 2,
  currency: "EUR",
  steps,
  rounding: { method: "floor_each_step", sink: "makers" },
  effective_from: "2026-01-01",
  effective_to: null,
  ...rest,
});

function refusal(judge: (policy: SalePolicy) => void, policy: SalePolicy): string | undefined {
  try {
    judge(policy);
  } catch (error) {
    if (error instanceof SalePolicyError) return error.code;
    throw error;
  }
}
const saving = (steps: PolicyStep[], rest?: Partial<SalePolicy>) =>
  refusal(assertSavable, policyOf(steps, rest));

describe("the policies of the file", () => {
  it("that split sales can all be saved; only those without a placeholder can be activated", () => {
    const ofSales = policies.filter(({ stage }) => stage === "sale");
    expect(ofSales.length).toBeGreaterThan(5);
    for (const policy of ofSales) {
      const waits = policy.steps.some(({ placeholder }) => placeholder);
      expect(refusal(assertSavable, policy), policy.id).toBeUndefined();
      expect(refusal(assertActivatable, policy), policy.id).toBe(waits ? "placeholder_step" : undefined);
    }
  });
});

describe("a version is refused", () => {
  it("when its shares of the base sum to more than the base, whatever their kind or condition", () => {
    expect(saving([percent("materials", 4000), percent("charity", 6001), REST])).toBe("above_base");
    expect(saving([percent("materials", 4000), percent("charity", 6001, { when: "chosen" }), REST])).toBe(
      "above_base",
    );
    expect(
      saving([
        { recipient: "materials", type: "fraction_of_base", num: 2, den: 3 },
        percent("charity", 3334),
        REST,
      ]),
    ).toBe("above_base");
    expect(
      saving([
        { recipient: "charity", type: "percent_above_threshold", rate_bp: 5000, threshold_minor: 2000 },
        percent("materials", 5001),
        REST,
      ]),
    ).toBe("above_base");
  });

  it("but not when they sum to the whole, are capped below it, or name sums that take what is there", () => {
    const third = { type: "fraction_of_base", num: 1, den: 3 } as const;
    expect(
      saving([
        { recipient: "materials", ...third },
        { recipient: "charity", ...third },
        { recipient: "programme", ...third },
        REST,
      ]),
    ).toBeUndefined();
    expect(
      saving([percent("materials", 6000), percent("charity", 6000, { cap_bp_of_base: 4000 }), REST]),
    ).toBeUndefined();
    expect(
      saving([
        percent("charity", 9000),
        { recipient: "materials", type: "fixed_per_unit", amount_minor: 100_000 },
        { recipient: "victim_support", type: "percent_of_remaining", rate_bp: 10_000 },
        REST,
      ]),
    ).toBeUndefined();
  });

  it("says by how much it is too much", () => {
    expect(() =>
      assertSavable(policyOf([percent("materials", 10_000), percent("charity", 450), REST])),
    ).toThrow(/test version 2 promises 104\.5 % of the base/);
    const hardly = { recipient: "charity", type: "fraction_of_base", num: 1, den: 1_000_000 } as const;
    expect(() => assertSavable(policyOf([percent("materials", 10_000), hardly, REST]))).toThrow(/100\.01 %/);
  });

  it("when a rate or an amount is out of range, a name is missing or twice there, or the rest goes to nobody", () => {
    expect(saving([percent("makers", 10_001)])).toBe("invalid_step");
    expect(saving([percent("makers", 12.5)])).toBe("invalid_step");
    expect(saving([{ recipient: "makers", type: "fraction_of_base", num: 3, den: 2 }])).toBe("invalid_step");
    expect(saving([{ recipient: "makers", type: "fraction_of_base", num: 0, den: 0 }])).toBe("invalid_step");
    expect(saving([{ recipient: "makers", type: "fixed", amount_minor: -1 }])).toBe("invalid_step");
    expect(saving([{ recipient: "makers", type: "obligation", obligation: "" }])).toBe("invalid_step");
    expect(saving([percent("makers", 100, { cap_minor: 0.5 })])).toBe("invalid_step");
    expect(saving([{ recipient: "The Makers", type: "remainder" }])).toBe("invalid_step");
    expect(saving([])).toBe("invalid_step");
    expect(saving([REST, REST])).toBe("invalid_step");
    expect(saving([percent("materials", 100)])).toBe("invalid_step");
  });

  it("when a step stands behind one that takes all that is left", () => {
    expect(saving([REST, percent("materials", 100)])).toBe("invalid_step");
    expect(saving([{ ...REST, when: "chosen" }, percent("materials", 100)])).toBeUndefined();
  });

  it("when it names amounts in no currency", () => {
    expect(
      saving([{ recipient: "materials", type: "fixed", amount_minor: 5 }, REST], { currency: "*" }),
    ).toBe("currency_mismatch");
  });

  it("when shoppers couldn't be told who is paid", () => {
    const roof = percent("new_roof", 500);
    expect(saving([roof, REST])).toBe("recipient_without_words");
    expect(saving([{ ...roof, label: "  " }, REST])).toBe("recipient_without_words");
    expect(saving([{ ...roof, label: "a new roof for the workshop" }, REST])).toBeUndefined();
  });

  it("when its days don't exist or end before they begin", () => {
    expect(saving([REST], { effective_from: "2026-02-30" })).toBe("invalid_dates");
    expect(saving([REST], { effective_from: "1 May 2026" })).toBe("invalid_dates");
    expect(saving([REST], { effective_to: "2026-13-01" })).toBe("invalid_dates");
    expect(saving([REST], { effective_to: "2025-12-31" })).toBe("invalid_dates");
    expect(saving([REST], { effective_from: null, effective_to: "2026-01-01" })).toBeUndefined();
  });

  it("for activation, not for saving, while a rate is a placeholder", () => {
    const waiting = policyOf([percent("materials", 5000, { placeholder: true }), REST]);
    expect(refusal(assertSavable, waiting)).toBeUndefined();
    expect(refusal(assertActivatable, waiting)).toBe("placeholder_step");
  });
});

describe("for any shares that may be saved", () => {
  const steps = fc
    .array(
      fc.oneof(
        fc.record({
          type: fc.constant("percent_of_base" as const),
          rate_bp: fc.integer({ min: 0, max: 4000 }),
        }),
        fc.record({
          type: fc.constant("fraction_of_base" as const),
          num: fc.integer({ min: 0, max: 2 }),
          den: fc.integer({ min: 2, max: 7 }),
        }),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((own): PolicyStep[] => [
      ...own.map((step, index) => ({ ...step, recipient: `fund_${index}`, label: "a fund" })),
      REST,
    ]);

  it("every step gets the whole of its share, and the parts sum to the base", () => {
    fc.assert(
      fc.property(steps, fc.bigInt({ min: 0n, max: 10n ** 15n }), (own, netMinor) => {
        const policy = policyOf(own);
        fc.pre(refusal(assertSavable, policy) === undefined);
        const split = splitRevenue({ policy, netMinor, currencyCode: "EUR" });
        expect(split.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(netMinor);
        for (const [index, step] of own.entries()) {
          if (step.type === "percent_of_base")
            expect(split[index]?.amountMinor).toBe((netMinor * BigInt(step.rate_bp)) / 10_000n);
          if (step.type === "fraction_of_base")
            expect(split[index]?.amountMinor).toBe((netMinor * BigInt(step.num)) / BigInt(step.den));
        }
      }),
    );
  });
});
