import type { NgoEntries } from "../../contracts/ngo/figures";
import type { EntriesDefinition, EntryColumn } from "../../contracts/ngo/report";
import type { ReportColumn, ReportRow } from "../../contracts/ngo/report-sheet";
import { cellOf } from "./cell-text";
import type { ReportNames, ReportWords } from "./report-words";

type Entry = Pick<
  NgoEntries["entries"][number],
  | "seq"
  | "occurredAt"
  | "recipient"
  | "kind"
  | "currencyCode"
  | "amountMinor"
  | "destination"
  | "craft"
  | "title"
  | "reference"
> & { readonly centerId: string | null; readonly workshopId: string | null };
export type ReportEntry = Entry;

/** What a currency's entries come to, and its digits. */
type Sum = NgoEntries["sums"][number];

interface Spoken {
  readonly words: ReportWords;
  readonly names: ReportNames;
}

/** The columns of a report of entries: place in the book, what was asked for, and the amount in a column of its currency. */
export function entryColumns(
  { columns }: EntriesDefinition,
  sums: readonly Sum[],
  words: ReportWords,
): ReportColumn[] {
  const plain = { currencyCode: null, exponent: null, summed: false };
  return [
    { key: "seq", label: words.entries.seq.label, type: "text", ...plain },
    ...columns.map((key) => ({
      key,
      label: words.entries[key].label,
      type: key === "occurredAt" ? ("moment" as const) : ("text" as const),
      ...plain,
    })),
    ...sums.map(({ currencyCode, exponent }) => ({
      key: `amount.${currencyCode}`,
      label: `${words.entries.amount.label}, ${currencyCode}`,
      type: "money" as const,
      currencyCode,
      exponent,
      summed: true,
    })),
  ];
}

/** Makes rows of entries. */
export function entryRow(
  { columns }: EntriesDefinition,
  sums: readonly Sum[],
  spoken: Spoken,
): (entry: Entry) => ReportRow {
  return (entry) => ({
    kind: "row",
    key: entry.seq,
    cells: [
      entry.seq,
      ...columns.map((column) => cellOf(CELLS[column](entry, spoken))),
      ...sums.map(({ currencyCode }) => (currencyCode === entry.currencyCode ? entry.amountMinor : null)),
    ],
  });
}

export const entryTotal = (
  { columns }: EntriesDefinition,
  sums: readonly Sum[],
  words: ReportWords,
): ReportRow => ({
  kind: "total",
  key: "",
  cells: [words.total, ...columns.map(() => null), ...sums.map(({ amountMinor }) => amountMinor)],
});

const given = <T>(value: T | null, say: (value: T) => string): string | null =>
  value === null ? null : say(value);

const CELLS: Readonly<Record<EntryColumn, (entry: Entry, spoken: Spoken) => string | null>> = {
  occurredAt: ({ occurredAt }) => occurredAt,
  center: ({ centerId }, { names }) => given(centerId, names.center),
  workshop: ({ workshopId }, { names }) => given(workshopId, names.workshop),
  kind: ({ kind }, { words }) => words.kinds[kind] ?? kind,
  recipient: ({ recipient }, { names }) => given(recipient, names.recipient),
  destination: ({ destination }, { names }) => given(destination, names.country),
  craft: ({ craft }, { names }) => given(craft, names.craft),
  title: ({ title }) => title,
  reference: ({ reference }) => reference,
};
