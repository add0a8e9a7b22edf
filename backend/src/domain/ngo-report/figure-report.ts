import type { FiguresDefinition } from "../../contracts/ngo/report";
import type { ReportColumn, ReportRow } from "../../contracts/ngo/report-sheet";
import { cellText } from "./cell-text";
import { type FigureCells, figureCells, type ReadFigures } from "./figure-columns";
import { keyLabel } from "./key-label";
import type { ReportNames, ReportWords } from "./report-words";

/** Columns and rows of a report, made once: screen, files and API say these and no others. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Columns whose bars are drawn, of one currency. */
  readonly charted: readonly string[];
}

/** Bars that stand beside one another for each row. */
const MOST_CHARTED = 2;

const NAMELESS = "–";

/** A report of figures: a row a group, what each rounded by itself differs by, and the total. */
export function figureReport(
  definition: FiguresDefinition,
  read: ReadFigures,
  { words, names }: { readonly words: ReportWords; readonly names: ReportNames },
): ReportTable {
  const { group } = definition;
  const cells = figureCells(definition, read, words);
  const own = cells.map(({ figures }) => new Map(figures.rows.map((row) => [row.key, row])));
  const rows = read.all.rows.map(
    ({ key }): ReportRow => ({
      kind: "row",
      key,
      cells: [
        cellText(keyLabel(group, key, words, names)) || NAMELESS,
        ...cells.map(({ cell }, place) => {
          const row = own[place]?.get(key);
          return row ? cell(row) : null;
        }),
      ],
    }),
  );
  const totals = cells.map(({ cell, figures }) => cell(figures.total));
  const rest = totals.map((total, place) => roundedAway(total, rows, place + 1));
  const rounding: ReportRow = { kind: "rounding", key: "", cells: [words.rounding.label, ...rest] };
  return {
    columns: [nameColumn(words.groups[group]), ...cells.map(({ column }) => column)],
    rows: [
      ...rows,
      ...(rest.some((cell) => cell !== null) ? [rounding] : []),
      { kind: "total", key: "", cells: [words.total, ...totals] },
    ],
    charted: chartedOf(cells),
  };
}

const nameColumn = (label: string): ReportColumn => ({
  key: "name",
  label,
  type: "text",
  currencyCode: null,
  exponent: null,
  summed: false,
});

/** What the rows of a column lack of its total, or have too much; null where they come to it. */
function roundedAway(total: string | null, rows: readonly ReportRow[], place: number): string | null {
  if (total === null) return null;
  const sum = rows.reduce((all, { cells }) => all + BigInt(cells[place] ?? 0), 0n);
  const rest = BigInt(total) - sum;
  return rest === 0n ? null : String(rest);
}

/** The first amounts that can be compared: converted ones, or those of the only currency. */
function chartedOf(cells: readonly FigureCells[]): string[] {
  const money = cells.map(({ column }) => column).filter(({ type }) => type === "money");
  const converted = money.filter(({ key }) => key.endsWith(".reporting"));
  const currencies = new Set(money.map(({ currencyCode }) => currencyCode));
  const comparable = currencies.size === 1 ? money : converted;
  return comparable.slice(0, MOST_CHARTED).map(({ key }) => key);
}
