import type { DatasetDiff } from "../../contracts/import-rules";
import type { ImportRules } from "./import-rules";

type RowDiff = Pick<DatasetDiff, "added" | "removed" | "changed">;

/** Rows and messages that one version has and the other hasn't, and every field in which the others differ. */
export function compareDatasets(before: ImportRules, after: ImportRules): RowDiff {
  const [old, fresh] = [rowsById(before), rowsById(after)];
  const changed = [...fresh].flatMap(([id, row]) => {
    const earlier = old.get(id);
    const fields = earlier ? fieldDiff(earlier, row) : [];
    return fields.length > 0 ? [{ id, fields }] : [];
  });
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    changed,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What shoppers are told counts as a row of its own: its fields are the languages. */
function rowsById({
  rules,
  origin_rules,
  transit_rules,
  shopper_messages,
}: ImportRules): Map<string, Fields> {
  const rows = [...rules, ...origin_rules, ...transit_rules];
  return new Map([
    ...rows.map((row) => [row.id, row as unknown as Fields] as const),
    ...Object.entries(shopper_messages).map(([key, texts]) => [`message ${key}`, texts] as const),
  ]);
}

function fieldDiff(before: Fields, after: Fields): RowDiff["changed"][number]["fields"] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((field) => {
    const [was, is] = [inText(before[field]), inText(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** Lists and conditions say the same in any order, and a missing field says what an empty one does. */
function inText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(inText).sort().join(", ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${inText(part)}`)
    .sort()
    .join("; ");
}
