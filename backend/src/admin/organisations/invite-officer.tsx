import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminOrganisation } from "../../contracts/ngo/admin-organisations";
import type { NewOfficerInput, SentInvitation } from "../../contracts/ngo/members";
import { NGO_ROLES, type NgoRole } from "../../contracts/ngo/roles";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LanguageChoice } from "../parts/language-choice";
import { useSending } from "../parts/use-sending";
import { NGO_ROLE_OPTIONS } from "./ngo-words";

interface InviteOfficerProps {
  readonly organisation: AdminOrganisation;
  readonly onInvited: () => void;
}

/** Invites somebody to an organisation by mail. */
export function InviteOfficer({ organisation, onInvited }: InviteOfficerProps) {
  return (
    <FormDrawer
      title={`Invite somebody to ${organisation.name}`}
      label="Invite…"
      description="The code in the mail works once, for fourteen days. Leads can invite others themselves."
      form={(close) => (
        <InviteForm
          organisation={organisation}
          onInvited={() => {
            close();
            onInvited();
          }}
        />
      )}
    />
  );
}

function InviteForm({ organisation, onInvited }: InviteOfficerProps) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<NgoRole>("lead");
  const [lastDay, setLastDay] = useState("");
  const [locale, setLocale] = useState(organisation.locale);
  const { sending, problem, send } = useSending();
  const invite = () =>
    send(async () => {
      const expires_on = role === "lead" ? null : lastDay || null;
      const body: NewOfficerInput = { name, email, locale, role, expires_on };
      const path = `/admin/ngo-organisations/${organisation.id}/invitations`;
      const { is_mailed } = await callAdmin<SentInvitation>(path, body);
      if (is_mailed) toast.success(`A mail is on its way to ${email}.`);
      else toast.error("The mail couldn't be sent. Send it again from the list.");
      onInvited();
    });
  const isReady = name.trim() && email.trim() && (role !== "auditor" || lastDay);
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={invite} isLoading={sending} disabled={!isReady}>
          Invite
        </Button>
      }
    >
      <Field label="Name" value={name} onText={setName} maxLength={80} />
      <Field label="E-mail" type="email" value={email} onText={setEmail} maxLength={254} />
      <Choice
        label="Role"
        value={role}
        options={NGO_ROLE_OPTIONS}
        onChosen={(value) => setRole(NGO_ROLES.find((known) => known === value) ?? role)}
      />
      {role !== "lead" && (
        <Field
          label={role === "auditor" ? "Last day (UTC)" : "Last day (UTC, may stay empty)"}
          type="date"
          value={lastDay}
          onText={setLastDay}
        />
      )}
      <LanguageChoice value={locale} onChosen={setLocale} />
    </DrawerForm>
  );
}
