import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { HeldGroup, LiftScope } from "../../contracts/hold";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { DocumentField } from "../parts/document-field";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LongField } from "../parts/long-field";
import { useSending } from "../parts/use-sending";
import { readFile } from "../pictures/read-file";
import { countryName } from "../rules/country-name";

interface LiftDrawerProps {
  readonly group: HeldGroup;
  readonly onLifted: () => void;
}

/** Lifts the holds of a piece, a workshop or a center for one country, in the name of who is signed in. */
export function LiftDrawer({ group, onLifted }: LiftDrawerProps) {
  return (
    <FormDrawer
      title={`Lift a hold for ${countryName(group.country)}`}
      label="Lift…"
      description="Your name and the document stay on file with every order that it lets go. It ends by its day, or when somebody revokes it."
      form={(close) => (
        <LiftForm
          group={group}
          onLifted={() => {
            close();
            onLifted();
          }}
        />
      )}
    />
  );
}

/** Whom it is for: `scope id`, and in words. */
function choices({ pieces, workshop, center }: HeldGroup): (readonly [string, string])[] {
  return [
    ...pieces.map(({ id, title }) => [`piece ${id}`, `Only ${title}`] as const),
    [`workshop ${workshop.id}`, `Everything of ${workshop.name}`],
    [`center ${center.id}`, `Everything of ${center.name}`],
  ];
}

function LiftForm({ group, onLifted }: LiftDrawerProps) {
  const options = choices(group);
  const [whom, setWhom] = useState(options[0]?.[0] ?? "");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const [document, setDocument] = useState<File>();
  const { sending, problem, send } = useSending();
  const lift = () =>
    send(async () => {
      if (!document) return;
      const [scope, scope_id] = whom.split(" ") as [LiftScope, string];
      await callAdmin("/admin/holds/lifts", {
        scope,
        scope_id,
        destination: group.country,
        rule_ids: group.liftable,
        reason,
        valid_until: until,
        document: { name: document.name, base64: await readFile(document) },
      });
      toast.success(`The hold for ${countryName(group.country)} is lifted until ${until}.`);
      onLifted();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button
          size="small"
          onClick={lift}
          isLoading={sending}
          disabled={!document || !until || !reason.trim()}
        >
          Lift
        </Button>
      }
    >
      <Text size="small">
        Rules: {group.liftable.join(", ")}
        <br />
        {group.citation}
      </Text>
      <Choice label="For" value={whom} options={options} onChosen={setWhom} />
      <Field label="Last day on which it counts" type="date" value={until} onText={setUntil} />
      <DocumentField label="Document that it rests on" onChosen={setDocument} />
      <LongField
        label="Reason: what the document says, and who wrote it"
        maxLength={1000}
        value={reason}
        onText={setReason}
      />
    </DrawerForm>
  );
}
