import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type {
  AdminOrganisation,
  AdminOrganisations,
  NewGrantInput,
} from "../../contracts/ngo/admin-organisations";
import { GRANT_SCOPES, type GrantScope } from "../../contracts/ngo/roles";
import { callAdmin } from "../attribution/admin-api";
import { CenterChoice } from "../parts/center-choice";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { useSending } from "../parts/use-sending";
import { SCOPE_OPTIONS } from "./ngo-words";

interface GiveGrantProps {
  readonly organisation: AdminOrganisation;
  readonly centers: AdminOrganisations["centers"];
  readonly onGiven: () => void;
}

/** Lets an organisation see a center. */
export function GiveGrant({ organisation, centers, onGiven }: GiveGrantProps) {
  return (
    <FormDrawer
      title={`Let ${organisation.name} see a center`}
      label="Let it see a center…"
      description="The center reads in its activity who sees it, and to what extent. You can end it at any moment."
      form={(close) => (
        <GrantForm
          organisation={organisation}
          centers={centers}
          onGiven={() => {
            close();
            onGiven();
          }}
        />
      )}
    />
  );
}

function GrantForm({ organisation, centers, onGiven }: GiveGrantProps) {
  const [center, setCenter] = useState("");
  const [scope, setScope] = useState<GrantScope>("totals");
  const [from, setFrom] = useState(new Date().toISOString().slice(0, 10));
  const [to, setTo] = useState("");
  const { sending, problem, send } = useSending();
  const give = () =>
    send(async () => {
      const body: NewGrantInput = { center_id: center, scope, starts_on: from, ends_on: to || null };
      await callAdmin(`/admin/ngo-organisations/${organisation.id}/grants`, body);
      toast.success(`${organisation.name} sees the center${to ? ` until ${to}` : ""}.`);
      onGiven();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={give} isLoading={sending} disabled={!center || !from}>
          Let it see
        </Button>
      }
    >
      <CenterChoice centers={centers} value={center} onChosen={setCenter} />
      <Choice
        label="What it sees"
        value={scope}
        options={SCOPE_OPTIONS}
        onChosen={(value) => setScope(GRANT_SCOPES.find((known) => known === value) ?? scope)}
      />
      <Field label="First day (UTC)" type="date" value={from} onText={setFrom} />
      <Field label="Last day (UTC, may stay empty)" type="date" value={to} onText={setTo} />
    </DrawerForm>
  );
}
