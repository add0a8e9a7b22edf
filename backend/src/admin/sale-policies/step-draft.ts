import type { PolicyStepDto } from "../../contracts/policy-step";
import { toDecimal, toMinorUnits } from "../attribution/format";

/** A step as it is typed: every field text, whether the kind of step has it or not. */
export interface StepDraft {
  /** Stays with the step while it is moved about. */
  readonly key: string;
  readonly type: PolicyStepDto["type"];
  readonly recipient: string;
  readonly label: string;
  readonly rate: string;
  readonly num: string;
  readonly den: string;
  readonly amount: string;
  readonly obligation: string;
  readonly when: string;
  readonly capAmount: string;
  readonly capPercent: string;
  readonly capObligation: string;
  readonly placeholder: boolean;
}
export type StepField = Exclude<keyof StepDraft, "key" | "type" | "placeholder">;

const FIELDS: Readonly<Record<PolicyStepDto["type"], readonly StepField[]>> = {
  percent_of_base: ["rate"],
  fraction_of_base: ["num", "den"],
  percent_of_remaining: ["rate"],
  percent_above_threshold: ["rate", "amount"],
  fixed: ["amount"],
  fixed_per_unit: ["amount"],
  obligation: ["obligation"],
  remainder: [],
};
const OPTIONAL: readonly StepField[] = ["label", "when", "capAmount", "capPercent", "capObligation"];

/** The fields that a kind of step needs beside its recipient. */
export const fieldsOf = (type: PolicyStepDto["type"]): readonly StepField[] => FIELDS[type];

const EMPTY: Omit<StepDraft, "key"> = {
  type: "percent_of_base",
  recipient: "",
  label: "",
  rate: "",
  num: "",
  den: "",
  amount: "",
  obligation: "",
  when: "",
  capAmount: "",
  capPercent: "",
  capObligation: "",
  placeholder: false,
};

export const emptyStep = (key: string): StepDraft => ({ ...EMPTY, key });

/** A stored step as it would be typed. @param exponent decimal places of the version's currency */
export function draftOf(step: PolicyStepDto, key: string, exponent: number): StepDraft {
  const decimal = (minor: number | undefined) =>
    minor === undefined ? "" : toDecimal(String(minor), exponent);
  const percent = (bp: number | undefined) => (bp === undefined ? "" : String(bp / 100));
  return {
    ...EMPTY,
    key,
    type: step.type,
    recipient: step.recipient,
    label: step.label ?? "",
    rate: "rate_bp" in step ? percent(step.rate_bp) : "",
    num: "num" in step ? String(step.num) : "",
    den: "den" in step ? String(step.den) : "",
    amount: decimal(
      "amount_minor" in step
        ? step.amount_minor
        : "threshold_minor" in step
          ? step.threshold_minor
          : undefined,
    ),
    obligation: "obligation" in step ? step.obligation : "",
    when: step.when ?? "",
    capAmount: decimal(step.cap_minor),
    capPercent: percent(step.cap_bp_of_base),
    capObligation: step.cap_obligation ?? "",
    placeholder: step.placeholder ?? false,
  };
}

/** Basis points of a typed percentage with up to two decimals, or undefined. */
export function toBasisPoints(typed: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return undefined;
  const bp = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return bp <= 10_000 ? bp : undefined;
}

/** Minor units of a typed amount, zero included; undefined for other text and without a currency. */
export function toAmount(typed: string, exponent: number | undefined): number | undefined {
  if (exponent === undefined) return undefined;
  if (/^0+(?:[.,]0*)?$/.test(typed.trim())) return 0;
  const minor = toMinorUnits(typed, exponent);
  return minor === undefined ? undefined : Number(minor);
}

/** The fields whose text can't be read. @param exponent undefined: the version names no currency, so no amounts. */
export function fieldsAtFault(draft: StepDraft, exponent: number | undefined): StepField[] {
  const typed = OPTIONAL.filter((field) => draft[field].trim() !== "");
  return (["recipient", ...FIELDS[draft.type], ...typed] as const).filter(
    (field) => !isReadable(field, draft[field], exponent),
  );
}

function isReadable(field: StepField, typed: string, exponent: number | undefined): boolean {
  switch (field) {
    case "rate":
    case "capPercent":
      return toBasisPoints(typed) !== undefined;
    case "amount":
    case "capAmount":
      return toAmount(typed, exponent) !== undefined;
    case "num":
    case "den":
      return /^\d{1,4}$/.test(typed.trim());
    case "label":
      return true;
    default:
      return /^[a-z][a-z0-9_]*$/.test(typed.trim());
  }
}
