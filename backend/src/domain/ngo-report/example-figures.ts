import type { FigureGroup, FigureRow, NgoFigures } from "../../contracts/ngo/figures";
import { exponentOf } from "../money";
import type { ReadFigures } from "./figure-columns";
import type { ReportNames } from "./report-words";

/** Income by currency, minor units, and what all of it is in euros. */
type Earned = Readonly<Record<string, number>> & { readonly all: number };
export type ExampleRows = Readonly<Record<string, Earned>>;

const QUERY = { from: "2026-07", to: "2026-09", sent: "abroad", of: "income" } as const;

/** Figures as they are read, invented: for tests. The total in euros is given, since it is rounded by itself. */
export function exampleFigures(
  rows: ExampleRows,
  { group = "center", allEuros }: { readonly group?: FigureGroup; readonly allEuros?: number } = {},
): NgoFigures {
  const listed = Object.entries(rows);
  const currencies = [...new Set(listed.flatMap(([, earned]) => Object.keys(earned)))].filter(
    (one) => one !== "all",
  );
  const sum = (name: string) => listed.reduce((all, [, earned]) => all + (earned[name] ?? 0), 0);
  const together = Object.fromEntries(currencies.map((currency) => [currency, sum(currency)]));
  return {
    asOf: { moment: "2026-11-27T21:14:05Z", position: "18422" },
    query: { ...QUERY, group },
    rows: listed.map(([key, earned]) => figureRow(key, earned)),
    total: figureRow("", { ...together, all: allEuros ?? sum("all") }),
    centers: [],
    reportingCurrency: "EUR",
    reportingExponent: 2,
    rates: [
      { month: "2026-07", from: "PEN", to: "EUR", rate: "0.2311", day: "2026-07-31", source: "Test bank" },
    ],
    notConverted: [],
  };
}

function figureRow(key: string, { all, ...earned }: Earned): FigureRow {
  const none = { refundedMinor: "0", feesMinor: "0", paidOutMinor: "0" };
  const amounts = Object.entries(earned).map(([currencyCode, minor]) => ({
    currencyCode,
    exponent: exponentOf(currencyCode),
    receivedMinor: String(minor),
    incomeMinor: String(minor),
    ...none,
    entries: 4,
  }));
  const reporting = { receivedMinor: String(all), incomeMinor: String(all), ...none, isWhole: true };
  return { key, name: null, amounts, reporting, pieces: 3, opens: null };
}

/** Women's workshops abroad: what they earned, and the makers' part of it. Rows and total differ by a cent. */
export const EXAMPLE_READ: ReadFigures = {
  all: exampleFigures(
    {
      costa: { PEN: 128_450, EUR: 40_200, all: 69_885 },
      linine: { EUR: 51_310, VND: 2_450_000, all: 60_245 },
      odd: { PEN: -1_250, all: -289 },
    },
    { allEuros: 129_840 },
  ),
  tones: {
    makers: exampleFigures({
      costa: { PEN: 84_777, EUR: 26_532, all: 46_124 },
      linine: { EUR: 33_864, all: 33_864 },
    }),
  },
};

const CENTERS: Readonly<Record<string, string>> = {
  costa: "Taller Costa (mujeres)",
  linine: "Lininė, moterų dirbtuvės",
  odd: '=HYPERLINK("https://example.org")',
};

export const EXAMPLE_NAMES: ReportNames = {
  center: (id) => CENTERS[id] ?? id,
  workshop: (id) => id,
  craft: (craft) => craft,
  recipient: (recipient) => recipient,
  country: (code) => code,
  month: (month) => month,
};
