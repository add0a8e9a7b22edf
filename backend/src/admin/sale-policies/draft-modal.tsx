import { Button, FocusModal, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PolicyVersionSaved, SalePolicyDto } from "../../contracts/sale-policy";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "./choice";
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
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (!base || !draft) return null;

  const exponent = exponentOf(policy, draft.currency);
  const unfinished = draftProblem(draft, exponent);
  const save = async () => {
    setSending(true);
    setProblem(undefined);
    try {
      const path = `/admin/sale-policies/${encodeURIComponent(policy.policyId)}/versions`;
      const saved = await callAdmin<PolicyVersionSaved>(path, inputOf(draft, exponent));
      toast.success(`Version ${saved.version} is kept as a draft.`);
      onSaved(saved);
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setSending(false);
    }
  };

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
        <div className="max-w-72">
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
        <VersionFields policy={policy} draft={draft} onChange={setDraft} />
        <StepsEditor
          steps={draft.steps}
          exponent={exponent}
          knownRecipients={policy.knownRecipients}
          onChange={(steps) => setDraft({ ...draft, steps })}
        />
      </FocusModal.Body>
      <FocusModal.Footer>
        <div className="min-w-0 flex-1">
          {(problem ?? unfinished) && (
            <Text size="small" role={problem ? "alert" : "status"} className="text-ui-fg-error">
              {problem ?? unfinished}
            </Text>
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
