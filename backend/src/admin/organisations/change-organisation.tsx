import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { CURRENCIES } from "../../contracts/currencies";
import type { AdminOrganisation, ChangeOrganisationInput } from "../../contracts/ngo/admin-organisations";
import { callAdmin } from "../attribution/admin-api";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { useSending } from "../parts/use-sending";
import { CurrencyChoice } from "./currency-choice";

interface ChangeOrganisationProps {
  readonly organisation: AdminOrganisation;
  readonly onChanged: () => void;
}

/** Renames an organisation, or tells its sums in another currency. */
export function ChangeOrganisation({ organisation, onChanged }: ChangeOrganisationProps) {
  return (
    <FormDrawer
      title={`Change ${organisation.name}`}
      label="Change…"
      description="Its people see it at their next request, and read in their activity that you did it. Files that were made stay as they are; reports are counted in the new currency from now on."
      form={(close) => (
        <ChangeForm
          organisation={organisation}
          onChanged={() => {
            close();
            onChanged();
          }}
        />
      )}
    />
  );
}

function ChangeForm({ organisation, onChanged }: ChangeOrganisationProps) {
  const [name, setName] = useState(organisation.name);
  const [currency, setCurrency] = useState(
    CURRENCIES.find((code) => code === organisation.reportingCurrency) ?? CURRENCIES[0],
  );
  const { sending, problem, send } = useSending();
  const change = () =>
    send(async () => {
      const body: ChangeOrganisationInput = { name, reporting_currency: currency };
      await callAdmin(`/admin/ngo-organisations/${organisation.id}`, body);
      toast.success(`${name.trim()} is changed.`);
      onChanged();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={change} isLoading={sending} disabled={!name.trim()}>
          Change it
        </Button>
      }
    >
      <Field label="Name" value={name} onText={setName} maxLength={80} />
      <CurrencyChoice value={currency} onChosen={setCurrency} />
    </DrawerForm>
  );
}
