import { Button, FocusModal, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PolicyVersionSaved, SalePolicyDto } from "../../contracts/sale-policy";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";
import { partAtFault } from "./part-at-fault";
import { StepsEditor } from "./steps-editor";
import { copyOf, draftProblem, exponentOf, inputOf } from "./version-draft";
import { VersionFields } from "./version-fields";

interface DraftModalProps {
  readonly policy: SalePolicyDto;
  readonly onSaved: (saved: PolicyVersionSaved) => void;
}

/** Writes the next version of a policy, starting from a copy of an earlier one. */
export function DraftModal({ policy, onSaved }: DraftModalProps) {
  const [open, setOpen] = useState(false);
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small">Draft the next version</Button>
      </FocusModal.Trigger>
      {open && (
        <DraftForm
          policy={policy}
          onSaved={(saved) => {
            setOpen(false);
            onSaved(saved);
          }}
        />
      )}
    </FocusModal>
  );
}

function DraftForm({ policy, onSaved }: DraftModalProps) {
  const { versions, inForce } = policy;
  const start = versions.find(({ version }) => version === inForce) ?? versions.at(-1);
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(() => start && copyOf(policy, start, new Date()));
  const { sending, problem, send } = useSending();
  if (!base || !draft) return null;

  const exponent = exponentOf(policy, draft.currency);
  const unfinished = draftProblem(draft, exponent);
  const faults = partAtFault(problem);
  const save = () =>
    send(async () => {
      const path = `/admin/sale-policies/${encodeURIComponent(policy.policyId)}/versions`;
      const saved = await callAdmin<PolicyVersionSaved>(path, inputOf(draft, exponent));
      toast.success(`Version ${saved.version} is kept as a draft.`, {
        description: "It splits nothing until somebody activates it.",
      });
      onSaved(saved);
    });

  return (
    <FocusModal.Content>
      <FocusModal.Header>
        <FocusModal.Title className="txt-compact-small-plus">Next version: {policy.title}</FocusModal.Title>
      </FocusModal.Header>
      <FocusModal.Body className="flex flex-col gap-y-4 overflow-y-auto p-6">
        <FocusModal.Description className="text-ui-fg-subtle txt-small">
          It stays a draft until somebody activates it. Orders that are paid before it begins keep the version
          they were sold under.
        </FocusModal.Description>
        <div className="max-w-xl">
          <Choice
            label="Start from a copy of"
            value={String(base.version)}
            options={versions.map(({ version, title }) => [String(version), `Version ${version}: ${title}`])}
            onChosen={(chosen) => {
              const next = versions.find(({ version }) => String(version) === chosen);
              if (!next) return;
              setBase(next);
              setDraft(copyOf(policy, next, new Date()));
            }}
          />
        </div>
        <VersionFields policy={policy} draft={draft} faults={faults} onChange={setDraft} />
        <StepsEditor
          steps={draft.steps}
          exponent={exponent}
          knownRecipients={policy.knownRecipients}
          problem={faults.steps}
          onChange={(steps) => setDraft({ ...draft, steps })}
        />
      </FocusModal.Body>
      <FocusModal.Footer>
        <div className="min-w-0 flex-1">
          {unfinished ? (
            <Text size="small" role="status" className="text-ui-fg-error">
              {unfinished}
            </Text>
          ) : (
            <ProblemText>{problem && (faults.elsewhere ?? "The draft is not kept: see above.")}</ProblemText>
          )}
        </div>
        <FocusModal.Close asChild>
          <Button size="small" variant="secondary">
            Cancel
          </Button>
        </FocusModal.Close>
        <Button size="small" isLoading={sending} disabled={unfinished !== undefined} onClick={save}>
          Keep as a draft
        </Button>
      </FocusModal.Footer>
    </FocusModal.Content>
  );
}
