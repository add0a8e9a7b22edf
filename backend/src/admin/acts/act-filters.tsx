import { Button } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { AdminActList } from "../../contracts/manager/activity";
import { Choice } from "../parts/choice";
import { Field } from "../parts/field";

/** What operators look for; the address of the page has the same names. */
export const ACT_FILTERS = ["actor", "action", "workshop_id", "subject", "from", "to"] as const;
export type ActFilter = (typeof ACT_FILTERS)[number];
export type Chosen = Readonly<Record<ActFilter, string>>;

/** Stands for no choice: a select can't have an empty value. */
const ANY = "any";

interface ActFiltersProps {
  readonly chosen: Chosen;
  readonly places: AdminActList["places"];
  readonly actions: AdminActList["actions"];
  readonly onChosen: (chosen: Chosen) => void;
}

/** The search among what was done. Text is looked for when it is sent, a choice at once. */
export function ActFilters({ chosen, places, actions, onChosen }: ActFiltersProps) {
  const [typed, setTyped] = useState(chosen);
  const type = (name: ActFilter) => (text: string) => setTyped({ ...typed, [name]: text });
  const choose = (name: ActFilter) => (value: string) => {
    const next = { ...typed, [name]: value === ANY ? "" : value };
    setTyped(next);
    onChosen(next);
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    onChosen(typed);
  };
  return (
    <form onSubmit={search} className="grid gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
      <Field label="Who (name, login or address)" value={typed.actor} onText={type("actor")} />
      <Choice
        label="What"
        value={typed.action || ANY}
        options={[[ANY, "Everything"], ...actions.map((action) => [action, action] as const)]}
        onChosen={choose("action")}
      />
      <Choice
        label="Workshop"
        value={typed.workshop_id || ANY}
        options={[
          [ANY, "Every workshop"],
          ...places.map(({ id, name, center }) => [id, `${name}, ${center}`] as const),
        ]}
        onChosen={choose("workshop_id")}
      />
      <Field label="Subject (its id)" value={typed.subject} onText={type("subject")} />
      <Field label="From" type="date" value={typed.from} onText={type("from")} />
      <Field label="To" type="date" value={typed.to} onText={type("to")} />
      <div>
        <Button size="small" variant="secondary" type="submit">
          Search
        </Button>
      </div>
    </form>
  );
}
