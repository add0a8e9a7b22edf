import { ArrowDownMini, ArrowUpMini, Trash } from "@medusajs/icons";
import { IconButton, Text } from "@medusajs/ui";
import type { MouseEvent } from "react";
import type { PolicyStepDto } from "../../contracts/policy-step";
import { inWords } from "../attribution/format";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { Tick } from "../parts/tick";
import { STEP_KINDS } from "./describe-step";
import { fieldsAtFault, fieldsOf, type StepDraft, type StepField } from "./step-draft";

interface StepFieldsProps {
  readonly step: StepDraft;
  /** Place in the order of steps, from one. */
  readonly place: number;
  readonly exponent: number | undefined;
  readonly recipientsId: string;
  readonly onChange: (step: StepDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const LABELS: Readonly<Partial<Record<StepField, string>>> = {
  rate: "Rate in percent",
  num: "Numerator",
  den: "Denominator",
  amount: "Amount",
  obligation: "Name of what is owed",
};
const OPTIONS = [
  ["when", "Only when the sale has the flag"],
  ["capAmount", "At most, as an amount"],
  ["capPercent", "At most, in percent of the net amount"],
  ["capObligation", "At most what is owed as"],
] as const;
const DECIMAL: readonly StepField[] = ["rate", "amount", "capAmount", "capPercent"];

/** One step of a version that is being written. */
export function StepFields({
  step,
  place,
  exponent,
  recipientsId,
  onChange,
  onMove,
  onRemove,
}: StepFieldsProps) {
  const wrong = fieldsAtFault(step, exponent);
  const field = (name: StepField, label: string) => (
    <Field
      key={name}
      label={label}
      value={step[name]}
      wrong={wrong.includes(name)}
      inputMode={DECIMAL.includes(name) ? "decimal" : "text"}
      onText={(typed) => onChange({ ...step, [name]: typed })}
    />
  );
  const hasOptions = OPTIONS.some(([name]) => step[name] !== "") || step.placeholder;
  return (
    <fieldset className="rounded-lg border border-ui-border-base p-4">
      <legend className="px-1 txt-compact-small-plus">
        Step {place}
        {step.recipient && `: ${inWords(step.recipient)}`}
      </legend>
      <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-2 md:grid-cols-4">
        <Field
          label="Recipient"
          value={step.recipient}
          wrong={wrong.includes("recipient")}
          list={recipientsId}
          onText={(recipient) => onChange({ ...step, recipient })}
        />
        <Choice
          label="Gets"
          value={step.type}
          options={Object.entries(STEP_KINDS)}
          onChosen={(type) => onChange({ ...step, type: type as PolicyStepDto["type"] })}
        />
        {fieldsOf(step.type).map((name) =>
          field(
            name,
            name === "amount" && step.type === "percent_above_threshold"
              ? "Threshold"
              : (LABELS[name] ?? name),
          ),
        )}
        {field("label", "Public wording")}
      </div>
      <details className="mt-3" open={hasOptions}>
        <summary className="cursor-pointer text-ui-fg-subtle txt-small">Conditions and caps</summary>
        <div className="grid grid-cols-1 items-end gap-3 pt-2 sm:grid-cols-2 md:grid-cols-4">
          {OPTIONS.map(([name, label]) => field(name, label))}
        </div>
        <div className="pt-3">
          <Tick
            label="Nobody has agreed to this rate yet: the version can't be activated"
            checked={step.placeholder}
            onTicked={(placeholder) => onChange({ ...step, placeholder })}
          />
        </div>
      </details>
      <div className="mt-3 flex items-center gap-x-2">
        <Move label={`Step ${place} earlier`} onMove={() => onMove(-1)} icon={<ArrowUpMini />} />
        <Move label={`Step ${place} later`} onMove={() => onMove(1)} icon={<ArrowDownMini />} />
        <IconButton type="button" size="small" aria-label={`Remove step ${place}`} onClick={onRemove}>
          <Trash />
        </IconButton>
        {exponent === undefined && fieldsOf(step.type).includes("amount") && (
          <Text size="xsmall" className="text-ui-fg-error">
            Amounts need a currency: choose one above.
          </Text>
        )}
      </div>
    </fieldset>
  );
}

function Move({
  label,
  onMove,
  icon,
}: {
  readonly label: string;
  readonly onMove: () => void;
  readonly icon: JSX.Element;
}) {
  const move = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    onMove();
    // A button that moves in the page loses the focus; whoever uses the keyboard wants to press it again.
    requestAnimationFrame(() => currentTarget.focus());
  };
  return (
    <IconButton type="button" size="small" aria-label={label} onClick={move}>
      {icon}
    </IconButton>
  );
}
