import type { NewPolicyVersionInput, SalePolicyDto, SalePolicyVersionDto } from "../../contracts/sale-policy";
import { firstOfNextMonth } from "./days";
import { draftOf, fieldsAtFault, type StepDraft } from "./step-draft";
import { stepOf } from "./step-of-draft";

/** A version as it is typed. */
export interface VersionDraft {
  readonly title: string;
  readonly currency: string;
  readonly steps: readonly StepDraft[];
  readonly roundingSink: string;
  readonly feeBearer: SalePolicyVersionDto["feeBearer"];
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
  readonly illustrative: boolean;
  readonly notes: string;
}

/** Decimal places of a version's amounts; undefined when it names no currency. */
export function exponentOf({ currencies }: SalePolicyDto, currency: string): number | undefined {
  return currencies.find(({ code }) => code === currency)?.exponent;
}

/** A version to write, as a copy of one that there is. It begins next month, or as soon as months are open. */
export function copyOf(policy: SalePolicyDto, version: SalePolicyVersionDto, now: Date): VersionDraft {
  const next = firstOfNextMonth(now);
  const exponent = exponentOf(policy, version.currency) ?? 0;
  return {
    title: version.title,
    currency: version.currency,
    steps: version.steps.map((step, index) => draftOf(step, `${version.version}-${index}`, exponent)),
    roundingSink: version.roundingSink,
    feeBearer: version.feeBearer,
    effectiveFrom: policy.openFrom && policy.openFrom > next ? policy.openFrom : next,
    effectiveTo: "",
    illustrative: version.illustrative,
    notes: version.notes,
  };
}

/** What keeps a draft from being sent, in a sentence; the backend judges the rest. */
export function draftProblem(draft: VersionDraft, exponent: number | undefined): string | undefined {
  if (!draft.title.trim()) return "Give the version a title.";
  if (!draft.effectiveFrom) return "Say on which day it begins.";
  if (draft.steps.length === 0) return "A policy needs at least one step.";
  const at = draft.steps.findIndex((step) => fieldsAtFault(step, exponent).length > 0);
  if (at >= 0) return `Step ${at + 1} is not complete, or has something that can't be read.`;
  if (!draft.steps.some(({ recipient }) => recipient.trim() === draft.roundingSink))
    return "Say which recipient gets what rounding leaves.";
  return undefined;
}

/** The draft as the backend takes it. */
export function inputOf(draft: VersionDraft, exponent: number | undefined): NewPolicyVersionInput {
  return {
    title: draft.title,
    // The backend refuses a currency that it doesn't know.
    currency: draft.currency as NewPolicyVersionInput["currency"],
    steps: draft.steps.map((step) => stepOf(step, exponent)),
    rounding_sink: draft.roundingSink,
    fee_bearer: draft.feeBearer,
    effective_from: draft.effectiveFrom,
    effective_to: draft.effectiveTo || null,
    illustrative: draft.illustrative,
    notes: draft.notes,
  };
}
