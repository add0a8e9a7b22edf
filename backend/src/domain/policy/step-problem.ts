import type { PolicyStep } from "../sale-policy";

const RECIPIENT = /^[a-z][a-z0-9_]{0,59}$/;

/** What is wrong with one step by itself, as the end of a sentence; undefined when nothing is. */
export function stepProblem(step: PolicyStep): string | undefined {
  if (!RECIPIENT.test(step.recipient))
    return "whose name is not made of small letters, digits and underscores";
  if (!isAmount(step.cap_minor ?? 0) || !isRate(step.cap_bp_of_base ?? 0)) return "with a cap out of range";
  if (step.when === "" || step.cap_obligation === "") return "with a condition or a cap without a name";
  return ownProblem(step);
}

function ownProblem(step: PolicyStep): string | undefined {
  switch (step.type) {
    case "percent_of_base":
    case "percent_of_remaining":
      return isRate(step.rate_bp) ? undefined : "with a rate out of range";
    case "percent_above_threshold":
      return isRate(step.rate_bp) && isAmount(step.threshold_minor)
        ? undefined
        : "with a rate or a threshold out of range";
    case "fraction_of_base":
      return isAmount(step.num) && isAmount(step.den) && step.num <= step.den && step.den > 0
        ? undefined
        : "with a fraction that is no part of the whole";
    case "fixed":
    case "fixed_per_unit":
      return isAmount(step.amount_minor) ? undefined : "with an amount out of range";
    case "obligation":
      return step.obligation === "" ? "that doesn't say what is owed" : undefined;
    case "remainder":
      return undefined;
  }
}

const isRate = (bp: number) => Number.isSafeInteger(bp) && bp >= 0 && bp <= 10_000;
const isAmount = (amount: number) => Number.isSafeInteger(amount) && amount >= 0;
