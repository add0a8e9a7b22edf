import { Button } from "@medusajs/ui";
import { useState } from "react";
import { callAdmin } from "../attribution/admin-api";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";
import { ProblemText } from "../parts/problem-text";
import { useSending } from "../parts/use-sending";

interface SuspendFormProps {
  readonly services: readonly string[];
  readonly onSuspended: () => void;
}

const NOTHING = { country: "", from: "", to: "", reason: "" };

/** Says that a service carries nothing to a country, from when, until when if that is known, and why. */
export function SuspendForm({ services, onSuspended }: SuspendFormProps) {
  const [service, setService] = useState(services[0] ?? "");
  const [typed, setTyped] = useState(NOTHING);
  const { sending, problem, send } = useSending();
  const isWhole = typed.country.trim().length === 2 && typed.from !== "" && typed.reason.trim() !== "";
  const suspend = () =>
    send(async () => {
      const { country, from, to, reason } = typed;
      const asked = { service, country: country.trim(), from, to: to === "" ? null : to, reason };
      await callAdmin("/admin/postal-tariffs/suspensions", asked);
      setTyped(NOTHING);
      onSuspended();
    });
  const field = (name: keyof typeof typed, label: string, type: "text" | "date" = "text") => (
    <Field
      label={label}
      type={type}
      value={typed[name]}
      onText={(text) => setTyped({ ...typed, [name]: text })}
    />
  );
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void suspend();
      }}
    >
      <Choice
        label="Service"
        value={service}
        onChosen={setService}
        options={services.map((name) => [name, name] as const)}
      />
      {field("country", "Country, two letters")}
      {field("from", "From", "date")}
      {field("to", "Carries again, if known", "date")}
      {field("reason", "Reason")}
      <Button size="small" variant="secondary" type="submit" disabled={!isWhole || sending}>
        Suspend
      </Button>
      <ProblemText>{problem?.message}</ProblemText>
    </form>
  );
}
