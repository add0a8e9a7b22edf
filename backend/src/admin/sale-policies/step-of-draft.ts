import type { PolicyStepDto } from "../../contracts/policy-step";
import { type StepDraft, toAmount, toBasisPoints } from "./step-draft";

/** The step that was typed. Fields have to be readable: see `fieldsAtFault`. */
export function stepOf(draft: StepDraft, exponent: number | undefined): PolicyStepDto {
  const amount = (typed: string) => toAmount(typed, exponent) ?? 0;
  const rate_bp = toBasisPoints(draft.rate) ?? 0;
  const common = { recipient: draft.recipient.trim(), ...optionsOf(draft, exponent) };
  switch (draft.type) {
    case "percent_of_base":
    case "percent_of_remaining":
      return { type: draft.type, rate_bp, ...common };
    case "percent_above_threshold":
      return { type: draft.type, rate_bp, threshold_minor: amount(draft.amount), ...common };
    case "fraction_of_base":
      return { type: draft.type, num: Number(draft.num), den: Number(draft.den), ...common };
    case "fixed":
    case "fixed_per_unit":
      return { type: draft.type, amount_minor: amount(draft.amount), ...common };
    case "obligation":
      return { type: draft.type, obligation: draft.obligation.trim(), ...common };
    case "remainder":
      return { type: draft.type, ...common };
  }
}

/** Options that were left empty are left out. */
function optionsOf(draft: StepDraft, exponent: number | undefined) {
  const capMinor = toAmount(draft.capAmount, exponent);
  const capBp = toBasisPoints(draft.capPercent);
  const [label, when, owed] = [draft.label.trim(), draft.when.trim(), draft.capObligation.trim()];
  return {
    ...(label && { label }),
    ...(when && { when }),
    ...(capMinor !== undefined && { cap_minor: capMinor }),
    ...(capBp !== undefined && { cap_bp_of_base: capBp }),
    ...(owed && { cap_obligation: owed }),
    ...(draft.placeholder && { placeholder: true }),
  };
}
