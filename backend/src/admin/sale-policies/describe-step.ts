import type { PolicyStepDto } from "../../contracts/policy-step";
import { formatAmount, inWords } from "../attribution/format";

/** Currency that a version's amounts are in, with its decimal places. */
export interface PolicyCurrency {
  readonly code: string;
  readonly exponent: number;
}

/** Kinds of steps in the order of the form, in an operator's words. */
export const STEP_KINDS: Readonly<Record<PolicyStepDto["type"], string>> = {
  percent_of_base: "Percent of the net amount",
  fraction_of_base: "Fraction of the net amount",
  percent_of_remaining: "Percent of what is left",
  percent_above_threshold: "Percent above a threshold",
  fixed: "Fixed amount",
  fixed_per_unit: "Fixed amount a piece",
  obligation: "What is owed",
  remainder: "All that is left",
};

/** Basis points as percent: 1250 gives `12.5 %`. */
export function formatPercent(basisPoints: number): string {
  return `${basisPoints / 100} %`;
}

/** What a step gives, in one line: `12 % of the net amount, at most €5.00, only with "centre chose victim fund"`. */
export function describeStep(step: PolicyStepDto, currency: PolicyCurrency | undefined): string {
  const amount = (minor: number) =>
    currency ? formatAmount(String(minor), currency.code, currency.exponent) : `${minor} minor units`;
  const options = [
    step.cap_minor !== undefined && `at most ${amount(step.cap_minor)}`,
    step.cap_bp_of_base !== undefined && `at most ${formatPercent(step.cap_bp_of_base)} of the net amount`,
    step.cap_obligation !== undefined && `at most what is owed as "${words(step.cap_obligation)}"`,
    step.when !== undefined && `only with "${words(step.when)}"`,
    step.placeholder && "rate not agreed yet",
  ].filter((text) => typeof text === "string");
  return [ruleOf(step, amount), ...options].join(", ");
}

function ruleOf(step: PolicyStepDto, amount: (minor: number) => string): string {
  switch (step.type) {
    case "percent_of_base":
      return `${formatPercent(step.rate_bp)} of the net amount`;
    case "percent_of_remaining":
      return `${formatPercent(step.rate_bp)} of what is left`;
    case "percent_above_threshold":
      return `${formatPercent(step.rate_bp)} of what is above ${amount(step.threshold_minor)}`;
    case "fraction_of_base":
      return `${step.num}/${step.den} of the net amount`;
    case "fixed":
      return amount(step.amount_minor);
    case "fixed_per_unit":
      return `${amount(step.amount_minor)} a piece`;
    case "obligation":
      return `what is owed as "${words(step.obligation)}"`;
    case "remainder":
      return "all that is left";
  }
}

const words = (name: string) => inWords(name).toLowerCase();
