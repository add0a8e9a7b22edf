import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { LOCALES, type Locale } from "../../contracts/locale";
import type { MadeInvitation } from "../../contracts/manager/access";
import type { AdminCenterManagers, AdminInvitationInput } from "../../contracts/manager/admin-managers";
import type { ManagerRole } from "../../contracts/manager/roles";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LanguageChoice } from "../parts/language-choice";
import { useSending } from "../parts/use-sending";
import { ROLE_OPTIONS } from "./role-words";

interface InviteDrawerProps {
  readonly center: AdminCenterManagers;
  readonly onInvited: () => void;
}

const WHOLE_CENTER = "whole-center";
/** Invites somebody to a center: by mail where there is an address, else by a slip that is printed next. */
export function InviteDrawer({ center, onInvited }: InviteDrawerProps) {
  return (
    <FormDrawer
      title={`Invite a manager to ${center.name}`}
      label="Invite…"
      description="The code works once, for fourteen days. Without an address they get a name to log in with and a slip, which you print from the list."
      form={(close) => (
        <InviteForm
          center={center}
          onInvited={() => {
            close();
            onInvited();
          }}
        />
      )}
    />
  );
}

function InviteForm({ center, onInvited }: InviteDrawerProps) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<ManagerRole>("owner");
  const [place, setPlace] = useState(WHOLE_CENTER);
  const [locale, setLocale] = useState<Locale>(LOCALES.find((known) => known === center.language) ?? "en");
  const { sending, problem, send } = useSending();
  const invite = () =>
    send(async () => {
      const body: AdminInvitationInput = {
        name,
        email: email.trim() || null,
        locale,
        role,
        center_id: center.id,
        workshop_id: place === WHOLE_CENTER ? null : place,
      };
      const { login, is_mailed } = await callAdmin<MadeInvitation>("/admin/manager-invitations", body);
      toast.success(
        is_mailed
          ? `A mail is on its way to ${login}.`
          : `${name} is invited and will log in as ${login}. Print the slip.`,
      );
      onInvited();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={invite} isLoading={sending} disabled={!name.trim()}>
          Invite
        </Button>
      }
    >
      <Field label="Name" value={name} onText={setName} maxLength={80} />
      <Field label="E-mail (may stay empty)" type="email" value={email} onText={setEmail} maxLength={254} />
      <Choice
        label="Role"
        value={role}
        options={ROLE_OPTIONS}
        onChosen={(value) => setRole(ROLE_OPTIONS.find(([known]) => known === value)?.[0] ?? role)}
      />
      <Choice
        label="Where"
        value={place}
        options={[
          [WHOLE_CENTER, "The whole center"],
          ...center.workshops.map((workshop) => [workshop.id, workshop.name] as const),
        ]}
        onChosen={setPlace}
      />
      <LanguageChoice value={locale} onChosen={setLocale} />
    </DrawerForm>
  );
}
