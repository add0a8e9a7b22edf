import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { CurrencyCode } from "../../contracts/currencies";
import type { Locale } from "../../contracts/locale";
import type { NewOrganisationInput } from "../../contracts/ngo/admin-organisations";
import { callAdmin } from "../attribution/admin-api";
import { Field } from "../parts/field";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LanguageChoice } from "../parts/language-choice";
import { useSending } from "../parts/use-sending";
import { CurrencyChoice } from "./currency-choice";

interface NewOrganisationProps {
  readonly onMade: () => void;
}

/** Makes an organisation, which sees nothing yet, and mails its first lead. */
export function NewOrganisation({ onMade }: NewOrganisationProps) {
  return (
    <FormDrawer
      title="New organisation"
      description="It sees nothing until you let it see a center. Its lead is invited by mail, and invites everybody else."
      form={(close) => (
        <OrganisationForm
          onMade={() => {
            close();
            onMade();
          }}
        />
      )}
    />
  );
}

function OrganisationForm({ onMade }: NewOrganisationProps) {
  const [name, setName] = useState("");
  const [country, setCountry] = useState("");
  const [currency, setCurrency] = useState<CurrencyCode>("EUR");
  const [locale, setLocale] = useState<Locale>("en");
  const [lead, setLead] = useState({ name: "", email: "" });
  const { sending, problem, send } = useSending();
  const make = () =>
    send(async () => {
      const body: NewOrganisationInput = { name, country, reporting_currency: currency, locale, lead };
      const { is_mailed } = await callAdmin<{ is_mailed: boolean }>("/admin/ngo-organisations", body);
      if (is_mailed) toast.success(`${name} is there, and a mail is on its way to ${lead.email}.`);
      else toast.warning(`${name} is there, but the mail couldn't be sent. Send it again from the list.`);
      onMade();
    });
  const isReady = name.trim() && country.trim() && lead.name.trim() && lead.email.trim();
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={make} isLoading={sending} disabled={!isReady}>
          Make it
        </Button>
      }
    >
      <Field label="Name" value={name} onText={setName} maxLength={80} />
      <Field label="Country, two letters" value={country} onText={setCountry} maxLength={2} />
      <CurrencyChoice value={currency} onChosen={setCurrency} />
      <LanguageChoice value={locale} onChosen={setLocale} />
      <Field
        label="Name of its first lead"
        value={lead.name}
        onText={(text) => setLead({ ...lead, name: text })}
        maxLength={80}
      />
      <Field
        label="E-mail of the lead"
        type="email"
        value={lead.email}
        onText={(text) => setLead({ ...lead, email: text })}
        maxLength={254}
      />
    </DrawerForm>
  );
}
