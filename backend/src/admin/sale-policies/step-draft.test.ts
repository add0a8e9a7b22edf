import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type PolicyStepDto, policyStepSchema } from "../../contracts/policy-step";
import { draftOf, emptyStep, fieldsAtFault, toAmount, toBasisPoints } from "./step-draft";
import { stepOf } from "./step-of-draft";

const { policies }: { policies: { currency: string; steps: unknown[] }[] } = JSON.parse(
  readFileSync(join(__dirname, "../../../../seed/data/allocation-policies.json"), "utf8"),
);

it("gives back every step of the policy file as it was", () => {
  for (const { currency, steps } of policies) {
    const exponent = currency === "VND" ? 0 : 2;
    for (const raw of steps) {
      const step: PolicyStepDto = policyStepSchema.parse(raw);
      const draft = draftOf(step, "key", exponent);
      expect(fieldsAtFault(draft, exponent)).toEqual([]);
      expect(stepOf(draft, exponent)).toEqual(step);
    }
  }
});

it("reads rates and amounts exactly, and no others", () => {
  expect(["12", "12.5", "12,05", "0.07", "100"].map(toBasisPoints)).toEqual([1200, 1250, 1205, 7, 10_000]);
  expect(["100.01", "12.345", "-1", "1e2", ""].map(toBasisPoints)).toEqual(Array(5).fill(undefined));
  expect(["0", "0.00", "3", "3.1", "3,10"].map((typed) => toAmount(typed, 2))).toEqual([0, 0, 300, 310, 310]);
  expect(toAmount("3.105", 2)).toBeUndefined();
  expect(toAmount("3", undefined)).toBeUndefined();
});

it("names the fields that can't be read", () => {
  expect(fieldsAtFault(emptyStep("a"), 2)).toEqual(["recipient", "rate"]);
  const fixed = {
    ...emptyStep("a"),
    type: "fixed" as const,
    recipient: "materials",
    amount: "5",
    capPercent: "x",
  };
  expect(fieldsAtFault(fixed, 2)).toEqual(["capPercent"]);
  expect(fieldsAtFault(fixed, undefined)).toEqual(["amount", "capPercent"]);
  expect(fieldsAtFault({ ...emptyStep("a"), type: "remainder", recipient: "The Makers" }, 2)).toEqual([
    "recipient",
  ]);
});
