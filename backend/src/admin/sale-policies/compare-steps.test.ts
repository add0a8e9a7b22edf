import { expect, it } from "vitest";
import type { PolicyStepDto } from "../../contracts/policy-step";
import { compareSteps } from "./compare-steps";
import { describeStep } from "./describe-step";

const percent = (recipient: string, rate_bp: number): PolicyStepDto => ({
  type: "percent_of_base",
  recipient,
  rate_bp,
});
const REST: PolicyStepDto = { type: "remainder", recipient: "makers" };
const differences = (left: PolicyStepDto[], right: PolicyStepDto[]) =>
  compareSteps(left, right).map(({ recipient, difference }) => [recipient, difference]);

it("marks what a version changes, adds and leaves out", () => {
  const left = [percent("materials", 2000), percent("charity", 500), percent("programme", 300), REST];
  const right = [percent("materials", 2500), percent("programme", 300), percent("coop_reserve", 200), REST];
  expect(differences(left, right)).toEqual([
    ["materials", "changed"],
    ["charity", "removed"],
    ["programme", "same"],
    ["makers", "same"],
    ["coop_reserve", "added"],
  ]);
});

it("marks a step that runs at another place, whatever order its members are stored in", () => {
  const stored: PolicyStepDto = { rate_bp: 500, recipient: "charity", type: "percent_of_base" };
  expect(differences([percent("charity", 500), REST], [stored, REST])).toEqual([
    ["charity", "same"],
    ["makers", "same"],
  ]);
  expect(
    differences(
      [percent("materials", 2000), percent("charity", 500), REST],
      [stored, percent("materials", 2000), REST],
    ),
  ).toEqual([
    ["materials", "moved"],
    ["charity", "moved"],
    ["makers", "same"],
  ]);
});

it("says a step in one line", () => {
  const currency = { code: "EUR", exponent: 2 };
  expect(describeStep({ ...percent("charity", 1250), cap_minor: 500, when: "chosen" }, currency)).toBe(
    '12.5 % of the net amount, at most €5.00, only with "chosen"',
  );
  expect(
    describeStep({ type: "obligation", recipient: "materials", obligation: "materials_cost" }, undefined),
  ).toBe('what is owed as "materials cost"');
  expect(
    describeStep(
      { type: "fraction_of_base", recipient: "maker", num: 1, den: 3, placeholder: true },
      currency,
    ),
  ).toBe("1/3 of the net amount, rate not agreed yet");
});
