import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { useSending } from "../parts/use-sending";
import type { OpenBooksCenter } from "./center-open-books";

interface RecordAgreementProps {
  readonly center: OpenBooksCenter;
  readonly firstQuarters: readonly string[];
  readonly onRecorded: () => void;
}

/** Writes down who let the center's income be published, and from when on. */
export function RecordAgreement({ center, firstQuarters, onRecorded }: RecordAgreementProps) {
  return (
    <FormDrawer
      title={`${center.name} opens its books`}
      label="Record an agreement"
      description="Its income and split appear on the transparency page for everybody, as soon as this is on file."
      form={(close) => (
        <AgreementForm
          center={center}
          firstQuarters={firstQuarters}
          onRecorded={() => {
            close();
            onRecorded();
          }}
        />
      )}
    />
  );
}

function AgreementForm({ center, firstQuarters, onRecorded }: RecordAgreementProps) {
  const [facts, setFacts] = useState({ agreed_by: "", agreed_on: "", first_quarter: firstQuarters[0] ?? "" });
  const { sending, problem, send } = useSending();
  const record = () =>
    send(async () => {
      await callAdmin("/admin/open-books/agreements", { ...facts, center_id: center.id });
      toast.success(`The books of ${center.name} are open.`);
      onRecorded();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button
          size="small"
          onClick={record}
          isLoading={sending}
          disabled={!facts.agreed_by.trim() || !facts.agreed_on}
        >
          Record
        </Button>
      }
    >
      <Field
        label="Who agreed, and what they are at the center"
        maxLength={120}
        value={facts.agreed_by}
        onText={(agreed_by) => setFacts({ ...facts, agreed_by })}
      />
      <Field
        label="Agreed on"
        type="date"
        value={facts.agreed_on}
        onText={(agreed_on) => setFacts({ ...facts, agreed_on })}
      />
      <Choice
        label="First quarter that is published"
        value={facts.first_quarter}
        options={firstQuarters.map((quarter) => [quarter, quarter] as const)}
        onChosen={(first_quarter) => setFacts({ ...facts, first_quarter })}
      />
    </DrawerForm>
  );
}
