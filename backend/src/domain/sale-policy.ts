/**
 * A sale policy: the versioned, immutable rule by which a workshop's revenue is split. Field names are those of
 * the policy file, so that a stored policy reads like the document a center signed.
 */

interface StepOptions {
  /** Who receives this part, e.g. `makers`, `materials`. */
  readonly recipient: string;
  /** The step runs only when the context carries this flag as true. */
  readonly when?: string;
  /** Highest amount of the step, in minor units of the policy's currency. */
  readonly cap_minor?: number;
  /** Highest amount of the step, in basis points of the base. */
  readonly cap_bp_of_base?: number;
  /** Highest amount of the step: what the context says is still owed under this name. */
  readonly cap_obligation?: string;
  /** Public wording. */
  readonly label?: string;
  /** The rate is not known yet; a policy with such a step can't be activated. */
  readonly placeholder?: boolean;
}

export type PolicyStep = StepOptions &
  (
    | { readonly type: "percent_of_base" | "percent_of_remaining"; readonly rate_bp: number }
    | { readonly type: "fraction_of_base"; readonly num: number; readonly den: number }
    | { readonly type: "percent_above_threshold"; readonly rate_bp: number; readonly threshold_minor: number }
    | { readonly type: "fixed" | "fixed_per_unit"; readonly amount_minor: number }
    | { readonly type: "obligation"; readonly obligation: string }
    | { readonly type: "remainder" }
  );

export interface SalePolicy {
  readonly id: string;
  readonly version: number;
  /** ISO 4217, or `*` for a policy of pure percentages. */
  readonly currency: string;
  readonly steps: readonly PolicyStep[];
  /** Each step is floored; what flooring leaves goes to the sink. */
  readonly rounding: { readonly method: "floor_each_step"; readonly sink: string };
  /** First day in force, `YYYY-MM-DD`; null: since ever. */
  readonly effective_from: string | null;
  /** Last day in force, inclusive; null: until further notice. */
  readonly effective_to: string | null;
  readonly illustrative?: boolean;
}

/** Why a policy can't be activated or applied; `code` is stable, the message is for people. */
export class SalePolicyError extends Error {
  override readonly name = "SalePolicyError";
  constructor(
    readonly code: "placeholder_step" | "currency_mismatch" | "invalid_step" | "overlap",
    message: string,
  ) {
    super(message);
  }
}

const FIXED_TYPES: readonly PolicyStep["type"][] = ["fixed", "fixed_per_unit", "percent_above_threshold"];

/** True when the policy names amounts of money, which mean something in its own currency only. */
export function namesAmounts(policy: Pick<SalePolicy, "steps">): boolean {
  return policy.steps.some((step) => FIXED_TYPES.includes(step.type) || step.cap_minor !== undefined);
}

/** Throws {@link SalePolicyError} unless the policy may be put in force. */
export function assertActivatable(policy: SalePolicy): void {
  const name = `${policy.id} version ${policy.version}`;
  const placeholder = policy.steps.find((step) => step.placeholder);
  if (placeholder) {
    throw new SalePolicyError(
      "placeholder_step",
      `Sale policy ${name} can't be activated: the rate of "${placeholder.recipient}" is a placeholder. Enter the agreed rate in a new version.`,
    );
  }
  if (policy.currency === "*" && namesAmounts(policy)) {
    throw new SalePolicyError(
      "currency_mismatch",
      `Sale policy ${name} names fixed amounts, so it has to name their currency too.`,
    );
  }
  const recipients = policy.steps.map((step) => step.recipient);
  if (recipients.length === 0 || new Set(recipients).size !== recipients.length) {
    throw new SalePolicyError(
      "invalid_step",
      `Sale policy ${name} has to name every recipient exactly once.`,
    );
  }
  if (!recipients.includes(policy.rounding.sink)) {
    throw new SalePolicyError(
      "invalid_step",
      `Sale policy ${name} rounds to nobody: no step pays "${policy.rounding.sink}".`,
    );
  }
  if (!policy.steps.every(isWellFormed)) {
    throw new SalePolicyError(
      "invalid_step",
      `Sale policy ${name} has a step with a rate or an amount out of range.`,
    );
  }
}

function isWellFormed(step: PolicyStep): boolean {
  const capsFit = isAmount(step.cap_minor ?? 0) && isRate(step.cap_bp_of_base ?? 0);
  switch (step.type) {
    case "percent_of_base":
    case "percent_of_remaining":
      return capsFit && isRate(step.rate_bp);
    case "percent_above_threshold":
      return capsFit && isRate(step.rate_bp) && isAmount(step.threshold_minor);
    case "fraction_of_base":
      return (
        capsFit &&
        isAmount(step.num) &&
        Number.isSafeInteger(step.den) &&
        step.num <= step.den &&
        step.den > 0
      );
    case "fixed":
    case "fixed_per_unit":
      return capsFit && isAmount(step.amount_minor);
    case "obligation":
      return capsFit && step.obligation !== "";
    case "remainder":
      return capsFit;
  }
}

const isRate = (bp: number) => Number.isSafeInteger(bp) && bp >= 0 && bp <= 10_000;
const isAmount = (amount: number) => Number.isSafeInteger(amount) && amount >= 0;

/**
 * The version in force on a day among the versions of one policy, or undefined in a gap. Throws
 * {@link SalePolicyError} when two are, since no one could say which of them a sale was made under.
 */
export function versionInForce<
  P extends Pick<SalePolicy, "id" | "version" | "effective_from" | "effective_to">,
>(versions: readonly P[], at: Date): P | undefined {
  const day = at.toISOString().slice(0, 10);
  const [first, second] = versions.filter(
    ({ effective_from, effective_to }) =>
      (effective_from === null || effective_from <= day) && (effective_to === null || day <= effective_to),
  );
  if (first && second) {
    throw new SalePolicyError(
      "overlap",
      `Versions ${first.version} and ${second.version} of sale policy ${first.id} are both in force on ${day}.`,
    );
  }
  return first;
}
