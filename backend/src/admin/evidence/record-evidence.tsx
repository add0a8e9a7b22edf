import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { CenterEvidence } from "../../contracts/evidence";
import { callAdmin } from "../attribution/admin-api";
import { inWords } from "../attribution/format";
import { Choice } from "../parts/choice";
import { DocumentField } from "../parts/document-field";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LongField } from "../parts/long-field";
import { useSending } from "../parts/use-sending";
import { readFile } from "../pictures/read-file";

/** Stands for no batch in particular. */
const EVERYTHING = "everything";

interface RecordEvidenceProps {
  readonly center: CenterEvidence;
  readonly kinds: readonly string[];
  readonly onRecorded: () => void;
}

/** Puts a document of a center on file. It can't be changed afterwards, only withdrawn. */
export function RecordEvidence({ center, kinds, onRecorded }: RecordEvidenceProps) {
  return (
    <FormDrawer
      title={`Record a document of ${center.name}`}
      label="Record a document"
      description="What rests on it can be sent as soon as it is on file. A mistake is withdrawn and recorded anew."
      form={(close) => (
        <EvidenceForm
          center={center}
          kinds={kinds}
          onRecorded={() => {
            close();
            onRecorded();
          }}
        />
      )}
    />
  );
}

function EvidenceForm({ center, kinds, onRecorded }: RecordEvidenceProps) {
  const [facts, setFacts] = useState({
    kind: center.missing[0] ?? "",
    issued_on: "",
    expires_on: "",
    note: "",
  });
  const [batch, setBatch] = useState(EVERYTHING);
  const [document, setDocument] = useState<File>();
  const { sending, problem, send } = useSending();
  const isReady = facts.kind && facts.issued_on && facts.expires_on && document;
  const record = () =>
    send(async () => {
      if (!document) return;
      await callAdmin("/admin/evidence", {
        ...facts,
        center_id: center.id,
        batch_id: batch === EVERYTHING ? null : batch,
        document: { name: document.name, base64: await readFile(document) },
      });
      toast.success(`${inWords(facts.kind)} of ${center.name} is on file.`);
      onRecorded();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={record} isLoading={sending} disabled={!isReady}>
          Record
        </Button>
      }
    >
      <Choice
        label="Kind"
        placeholder="What it says"
        value={facts.kind}
        options={kinds.map((kind) => [kind, inWords(kind)] as const)}
        onChosen={(kind) => setFacts({ ...facts, kind })}
      />
      <Choice
        label="Covers"
        value={batch}
        options={[
          [EVERYTHING, "Everything that the center makes"],
          ...center.batches.map(({ id, name }) => [id, name] as const),
        ]}
        onChosen={setBatch}
      />
      <Field
        label="Issued on"
        type="date"
        value={facts.issued_on}
        onText={(issued_on) => setFacts({ ...facts, issued_on })}
      />
      <Field
        label="Last day on which it counts"
        type="date"
        value={facts.expires_on}
        onText={(expires_on) => setFacts({ ...facts, expires_on })}
      />
      <DocumentField label="Document" onChosen={setDocument} />
      <LongField
        label="Note: never a name of a maker (optional)"
        maxLength={300}
        value={facts.note}
        onText={(note) => setFacts({ ...facts, note })}
      />
    </DrawerForm>
  );
}
