import { hasWords } from "../../contracts/recipient";
import { isCalendarDay } from "../calendar-day";
import { namesAmounts, type PolicyStep, type SalePolicy, SalePolicyError } from "../sale-policy";
import { claimOnBase, exceedsBase, inPercent } from "./claim-on-base";
import { stepProblem } from "./step-problem";

/**
 * Throws {@link SalePolicyError} unless the version may be kept as a draft: dates that exist, steps that make sense one
 * by one and together, and no recipient that a shopper couldn't be told about.
 */
export function assertSavable(policy: SalePolicy): void {
  const name = nameOf(policy);
  assertDates(policy, name);
  assertSteps(policy, name);
  const claim = claimOnBase(policy.steps);
  if (exceedsBase(claim)) {
    throw new SalePolicyError(
      "above_base",
      `${name} promises ${inPercent(claim)} of the base: its shares have to sum to the whole at most, whichever conditions are met.`,
    );
  }
  const nameless = policy.steps.find(({ recipient, label }) => !hasWords(recipient) && !label?.trim());
  if (nameless) {
    throw new SalePolicyError(
      "recipient_without_words",
      `${name} pays "${nameless.recipient}", which pages have no words for: give the step a label.`,
    );
  }
}

/** Throws {@link SalePolicyError} unless the policy may be put in force: savable, and every rate agreed. */
export function assertActivatable(policy: SalePolicy): void {
  const placeholder = policy.steps.find((step) => step.placeholder);
  if (placeholder) {
    throw new SalePolicyError(
      "placeholder_step",
      `${nameOf(policy)} can't be activated: the rate of "${placeholder.recipient}" is a placeholder. Enter the agreed rate in a new version.`,
    );
  }
  assertSavable(policy);
}

const nameOf = ({ id, version }: SalePolicy): string => `Sale policy ${id} version ${version}`;

function assertDates({ effective_from: from, effective_to: to }: SalePolicy, name: string): void {
  const unknown = [from, to].find((day) => day !== null && !isCalendarDay(day));
  if (unknown) {
    throw new SalePolicyError(
      "invalid_dates",
      `${name} names "${unknown}", which is no day of the calendar.`,
    );
  }
  if (from !== null && to !== null && to < from) {
    throw new SalePolicyError("invalid_dates", `${name} ends on ${to}, before it begins on ${from}.`);
  }
}

function assertSteps({ currency, steps, rounding }: SalePolicy, name: string): void {
  if (currency === "*" && namesAmounts({ steps })) {
    throw new SalePolicyError(
      "currency_mismatch",
      `${name} names fixed amounts, so it has to name their currency too.`,
    );
  }
  const refuse = (what: string) => new SalePolicyError("invalid_step", `${name} ${what}`);
  const recipients = steps.map(({ recipient }) => recipient);
  if (recipients.length === 0 || new Set(recipients).size !== recipients.length) {
    throw refuse("has to name every recipient exactly once.");
  }
  if (!recipients.includes(rounding.sink)) {
    throw refuse(`rounds to nobody: no step pays "${rounding.sink}".`);
  }
  for (const step of steps) {
    const problem = stepProblem(step);
    if (problem) throw refuse(`has a step for "${step.recipient}" ${problem}.`);
  }
  const rest = steps.findIndex(takesAllThatIsLeft);
  const behind = rest === -1 ? undefined : steps[rest + 1];
  if (behind)
    throw refuse(`leaves nothing for "${behind.recipient}": the step before it takes all that is left.`);
}

/** A remainder that always runs and has no cap. */
function takesAllThatIsLeft(step: PolicyStep): boolean {
  const caps = [step.when, step.cap_minor, step.cap_bp_of_base, step.cap_obligation];
  return step.type === "remainder" && caps.every((option) => option === undefined);
}
