import type { EntryQuery, IncomeGroup, IncomeQuery } from "../../contracts/income";

/** Filters as they stand in an address, without those that ask nothing; '' asks for what has none. */
export function addressOf(
  path: string,
  filter: Readonly<Record<string, string | number | undefined>>,
): string {
  const asked = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const query = new URLSearchParams(asked).toString();
  return query === "" ? path : `${path}?${query}`;
}

type Whose = Pick<IncomeQuery, "center_id" | "workshop_id" | "from" | "to">;

/** What the entries of one group have in common, on top of what the page asks already. */
export function narrowedTo(group: IncomeGroup, key: string, whose: Whose): Partial<EntryQuery> {
  if (group === "month") return { ...whose, from: key, to: key };
  if (group === "center") return { ...whose, center_id: key };
  // Post belongs to no workshop, and so has no workshop's id to be asked for.
  if (group === "workshop")
    return key === "" ? { ...whose, recipient: "center_post" } : { ...whose, workshop_id: key };
  return { ...whose, [group]: key };
}
