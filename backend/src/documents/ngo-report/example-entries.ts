import type { Locale } from "../../contracts/locale";
import { ENTRY_COLUMNS, type EntriesDefinition } from "../../contracts/ngo/report";
import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { entryColumns, entryRow, entryTotal, type ReportEntry } from "../../domain/ngo-report/entry-report";
import { EXAMPLE_NAMES, EXAMPLE_READ } from "../../domain/ngo-report/example-figures";
import { reportHead } from "../../domain/ngo-report/report-head";
import { REPORT_WORDS } from "./words";

const DEFINITION: EntriesDefinition = {
  kind: "entries",
  period: { relative: "last_quarter" },
  filter: { of: "income" },
  columns: [...ENTRY_COLUMNS],
};
const SUMS = [
  { currencyCode: "EUR", exponent: 2 },
  { currencyCode: "PEN", exponent: 2 },
  { currencyCode: "VND", exponent: 0 },
];

/** A report of invented entries, for tests: every column, and three currencies in turn. */
export function exampleEntries(
  count: number,
  locale: Locale = "en",
): { readonly head: ReportHead; readonly rows: readonly ReportRow[] } {
  const words = REPORT_WORDS[locale];
  const entries = Array.from({ length: count }, (_, at) => entryAt(at));
  const sums = SUMS.map((sum) => {
    const own = entries.filter(({ currencyCode }) => currencyCode === sum.currencyCode);
    return {
      ...sum,
      amountMinor: String(own.reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n)),
    };
  });
  const facts = {
    organisation: { id: "org_1", name: "Open Hands Network" },
    name: "Every entry",
    locale,
    definition: DEFINITION,
    period: { from: "2026-07", to: "2026-09" },
    centers: Array.from({ length: 11 }, (_, at) => `Center ${at + 1}`),
    asOf: EXAMPLE_READ.all.asOf,
    rates: [],
    notConverted: [],
    columns: entryColumns(DEFINITION, sums, words),
    charted: [],
  };
  const rows = entries.map(entryRow(DEFINITION, sums, { words, names: EXAMPLE_NAMES }));
  return {
    head: reportHead(facts, words, EXAMPLE_NAMES),
    rows: [...rows, entryTotal(DEFINITION, sums, words)],
  };
}

function entryAt(at: number): ReportEntry {
  return {
    seq: String(1000 + at),
    occurredAt: "2026-08-03T10:15:00Z",
    recipient: "makers",
    kind: at % 5 === 0 ? "refund" : "capture",
    currencyCode: SUMS[at % SUMS.length]?.currencyCode ?? "EUR",
    amountMinor: String((at % 5 === 0 ? -1 : 1) * (12_345 + at * 7919)),
    destination: "DE",
    craft: "weaving",
    title: "Shawl of alpaca wool with a border in four colours",
    reference: `R${1000 + at}K7QPW2`,
    centerId: "costa",
    workshopId: "Weaving room by the garden",
  };
}
