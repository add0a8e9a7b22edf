/**
 * A sale policy: the versioned, immutable rule by which a workshop's revenue is split. Field names are those of
 * the policy file, so that a stored policy reads like the document a center signed.
 */

interface StepOptions {
  /** Who receives this part, e.g. `makers`, `materials`. */
  readonly recipient: string;
  /** The step runs only when the context carries this flag as true. */
  readonly when?: string | undefined;
  /** Highest amount of the step, in minor units of the policy's currency. */
  readonly cap_minor?: number | undefined;
  /** Highest amount of the step, in basis points of the base. */
  readonly cap_bp_of_base?: number | undefined;
  /** Highest amount of the step: what the context says is still owed under this name. */
  readonly cap_obligation?: string | undefined;
  /** Public wording. */
  readonly label?: string | undefined;
  /** The rate is not known yet; a policy with such a step can't be activated. */
  readonly placeholder?: boolean | undefined;
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

export type SalePolicyProblem =
  /** A rate that nobody has agreed to yet. */
  | "placeholder_step"
  | "currency_mismatch"
  | "invalid_step"
  /** The steps promise more than there is. */
  | "above_base"
  /** A recipient that no page could name. */
  | "recipient_without_words"
  | "invalid_dates"
  /** Two versions for one day. */
  | "overlap"
  /** No version for a day. */
  | "gap"
  /** It would have been in force in a month that is closed, or on days whose sales are split already. */
  | "backdated"
  | "not_a_draft"
  | "policy_not_found"
  | "version_not_found";

/** Why a policy can't be saved, activated or applied; `code` is stable, the message is for people. */
export class SalePolicyError extends Error {
  override readonly name = "SalePolicyError";
  constructor(
    readonly code: SalePolicyProblem,
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
