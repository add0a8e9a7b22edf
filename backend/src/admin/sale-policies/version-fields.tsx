import { Label, Textarea } from "@medusajs/ui";
import { useId } from "react";
import type { SalePolicyDto } from "../../contracts/sale-policy";
import { inWords } from "../attribution/format";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { Tick } from "../parts/tick";
import type { FaultyParts } from "./part-at-fault";
import type { VersionDraft } from "./version-draft";

interface VersionFieldsProps {
  readonly policy: SalePolicyDto;
  readonly draft: VersionDraft;
  readonly faults: FaultyParts;
  readonly onChange: (draft: VersionDraft) => void;
}

const BEARERS = [
  ["platform", "The shop"],
  ["shared", "All who share in the line"],
] as const;

/** What a version says beside its steps. */
export function VersionFields({ policy, draft, faults, onChange }: VersionFieldsProps) {
  const notesId = useId();
  const recipients = [...new Set(draft.steps.map(({ recipient }) => recipient.trim()))].filter(Boolean);
  return (
    <div className="grid grid-cols-1 gap-3 md:grid-cols-3">
      <div className="md:col-span-3">
        <Field
          label="Title"
          maxLength={160}
          value={draft.title}
          onText={(title) => onChange({ ...draft, title })}
        />
      </div>
      <Field
        label={`First day, midnight UTC${policy.openFrom ? `; ${policy.openFrom} at the earliest` : ""}`}
        type="date"
        min={policy.openFrom ?? undefined}
        value={draft.effectiveFrom}
        problem={faults.firstDay}
        onText={(effectiveFrom) => onChange({ ...draft, effectiveFrom })}
      />
      <Field
        label="Last day; usually left open"
        type="date"
        min={draft.effectiveFrom}
        value={draft.effectiveTo}
        problem={faults.lastDay}
        onText={(effectiveTo) => onChange({ ...draft, effectiveTo })}
      />
      <Choice
        label="Currency of amounts"
        value={draft.currency}
        problem={faults.currency}
        options={[["*", "None: shares only"], ...policy.currencies.map(({ code }) => [code, code] as const)]}
        onChosen={(currency) => onChange({ ...draft, currency })}
      />
      <Choice
        label="What rounding leaves goes to"
        value={recipients.includes(draft.roundingSink) ? draft.roundingSink : ""}
        options={recipients.map((recipient) => [recipient, inWords(recipient)])}
        onChosen={(roundingSink) => onChange({ ...draft, roundingSink })}
      />
      <Choice
        label="The payment provider's fee is borne by"
        value={draft.feeBearer}
        options={BEARERS}
        onChosen={(chosen) => onChange({ ...draft, feeBearer: chosen === "shared" ? "shared" : "platform" })}
      />
      <div className="flex items-end pb-2">
        <Tick
          label="Illustrative: not agreed in writing"
          checked={draft.illustrative}
          onTicked={(illustrative) => onChange({ ...draft, illustrative })}
        />
      </div>
      <div className="flex flex-col gap-y-1 md:col-span-3">
        <Label htmlFor={notesId} size="xsmall">
          Notes: what was agreed, with whom, where it is written
        </Label>
        <Textarea
          id={notesId}
          rows={2}
          maxLength={2000}
          value={draft.notes}
          onChange={({ target }) => onChange({ ...draft, notes: target.value })}
        />
      </div>
    </div>
  );
}
