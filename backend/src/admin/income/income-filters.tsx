import type { IncomeQuery, IncomeReport } from "../../contracts/income";
import { Choice } from "../parts/choice";
import { MonthSpan } from "../parts/month-span";
import { GROUP_CHOICES } from "./group-words";

const ALL = "all";

interface IncomeFiltersProps {
  readonly query: IncomeQuery;
  readonly centers: IncomeReport["centers"];
  readonly onChange: (changed: Partial<IncomeQuery>) => void;
}

/** Whose income, of which months, and what it is told apart by. */
export function IncomeFilters({ query, centers, onChange }: IncomeFiltersProps) {
  const workshops = centers.find(({ id }) => id === query.center_id)?.workshops ?? [];
  const orAll = (value: string) => (value === ALL ? undefined : value);
  return (
    <div className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-5">
      <Choice
        label="Shown"
        value={query.group}
        options={GROUP_CHOICES}
        onChosen={(group) =>
          onChange({ group: GROUP_CHOICES.find(([one]) => one === group)?.[0] ?? "month" })
        }
      />
      <Choice
        label="Center"
        value={query.center_id ?? ALL}
        options={[[ALL, "All centers"], ...centers.map(({ id, name }) => [id, name] as const)]}
        onChosen={(center) => onChange({ center_id: orAll(center), workshop_id: undefined })}
      />
      <Choice
        label="Workshop"
        value={query.workshop_id ?? ALL}
        options={[
          [ALL, query.center_id === undefined ? "Choose a center first" : "All workshops"],
          ...workshops.map(({ id, name }) => [id, name] as const),
        ]}
        onChosen={(workshop) => onChange({ workshop_id: orAll(workshop) })}
      />
      <MonthSpan months={query} onChange={onChange} />
    </div>
  );
}
