import type { Locale } from "../../contracts/locale";
import type { FiguresDefinition } from "../../contracts/ngo/report";
import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { EXAMPLE_NAMES, EXAMPLE_READ } from "../../domain/ngo-report/example-figures";
import { figureReport } from "../../domain/ngo-report/figure-report";
import { reportHead } from "../../domain/ngo-report/report-head";
import { REPORT_WORDS } from "./words";

const DEFINITION: FiguresDefinition = {
  kind: "figures",
  period: { relative: "last_quarter" },
  filter: { sent: "abroad", of: "income" },
  group: "center",
  columns: ["income", "makers", "pieces"],
  currencies: "both",
};

/** A report of invented numbers, for tests: what women's workshops earned from abroad, and how much reached makers. */
export function exampleReport(
  locale: Locale = "en",
  definition = DEFINITION,
): { readonly head: ReportHead; readonly rows: readonly ReportRow[] } {
  const words = REPORT_WORDS[locale];
  const { rows, columns, charted } = figureReport(definition, EXAMPLE_READ, { words, names: EXAMPLE_NAMES });
  const { asOf, rates, notConverted } = EXAMPLE_READ.all;
  const facts = {
    organisation: { id: "org_1", name: "Open Hands Network" },
    name: "Women’s workshops abroad",
    locale,
    definition,
    period: { from: "2026-07", to: "2026-09" },
    centers: ["costa", "linine", "odd"],
    asOf,
    rates,
    notConverted,
    columns,
    charted,
  };
  return { head: reportHead(facts, words, EXAMPLE_NAMES), rows };
}
