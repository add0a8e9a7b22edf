import type { FigureRow, FigureTone, NgoFigures } from "../../contracts/ngo/figures";
import { FIGURE_TONES } from "../../contracts/ngo/figures";
import type { FigureColumn, FiguresDefinition } from "../../contracts/ngo/report";
import type { ReportColumn } from "../../contracts/ngo/report-sheet";
import type { ReportWords } from "./report-words";

/** What a report of figures is made of, all of one moment: everybody's, and of each part that is shown beside it the same again. */
export interface ReadFigures {
  readonly all: NgoFigures;
  readonly tones: Readonly<Partial<Record<FigureTone, NgoFigures>>>;
}

/** A column, and how its cell is read of a row. */
export interface FigureCells {
  readonly column: ReportColumn;
  readonly figures: NgoFigures;
  readonly cell: (row: FigureRow) => string | null;
}

const MINOR = {
  received: "receivedMinor",
  refunded: "refundedMinor",
  fees: "feesMinor",
  income: "incomeMinor",
  paidOut: "paidOutMinor",
} as const;

/** The parts of income that a report shows beside it. */
export const tonesOf = ({ columns }: FiguresDefinition): FigureTone[] =>
  FIGURE_TONES.filter((tone) => columns.includes(tone));

/** The columns after the name: of each figure one a currency in which it has happened, and one in the organisation's own. */
export function figureCells(
  { columns, currencies }: FiguresDefinition,
  read: ReadFigures,
  words: ReportWords,
): FigureCells[] {
  const ofMoney = columns.flatMap((column) =>
    column === "pieces" || column === "entries"
      ? []
      : [moneyCells(column, read.tones[column as FigureTone] ?? read.all, read.all, words)],
  );
  // Amounts that are all in the organisation's currency are shown once, and all columns say so in one way.
  const isHere = ({ column: { currencyCode } }: FigureCells) => currencyCode === read.all.reportingCurrency;
  const happened = ofMoney.flatMap(({ original }) => original);
  const isOneCurrency = currencies !== "reporting" && happened.length > 0 && happened.every(isHere);
  return columns.flatMap((column) => {
    if (column === "pieces" || column === "entries")
      return countCells(column, words.figures[column].label, read.all);
    const money = ofMoney.find((one) => one.figure === column);
    if (!money) return [];
    if (isOneCurrency) return money.original.length > 0 ? money.original : [money.own];
    const original = currencies === "reporting" ? [] : money.original;
    const needsConverted = currencies !== "original" || original.length === 0;
    return needsConverted && (original.length === 0 || !original.every(isHere))
      ? [...original, money.converted]
      : original;
  });
}

function countCells(column: "pieces" | "entries", label: string, figures: NgoFigures): FigureCells[] {
  const cell = (row: FigureRow) => {
    if (column === "pieces") return row.pieces === null ? null : String(row.pieces);
    return String(row.amounts.reduce((sum, { entries }) => sum + entries, 0));
  };
  const counted = { key: column, label, type: "count" as const, currencyCode: null, exponent: null };
  return [{ column: { ...counted, summed: true }, figures, cell }];
}

interface MoneyCells {
  readonly figure: FigureColumn;
  /** One a currency in which it happened. */
  readonly original: FigureCells[];
  readonly converted: FigureCells;
  /** Of a report in which nothing had to be converted: the organisation's currency, also where nothing happened. */
  readonly own: FigureCells;
}

function moneyCells(
  column: Exclude<FigureColumn, "pieces" | "entries">,
  figures: NgoFigures,
  all: NgoFigures,
  words: ReportWords,
): MoneyCells {
  const minor = column in MINOR ? MINOR[column as keyof typeof MINOR] : MINOR.income;
  const { label } = words.figures[column];
  const happened = all.total.amounts.filter(({ currencyCode }) =>
    figures.rows.some(({ amounts }) =>
      amounts.some((amount) => amount.currencyCode === currencyCode && amount[minor] !== "0"),
    ),
  );
  const of = (currencyCode: string, exponent: number) => ({
    type: "money" as const,
    currencyCode,
    exponent,
    summed: true,
  });
  const { reportingCurrency, reportingExponent } = all;
  const inCurrency = (currencyCode: string, exponent: number) => ({
    key: `${column}.${currencyCode}`,
    label: `${label}, ${currencyCode}`,
    ...of(currencyCode, exponent),
  });
  return {
    figure: column,
    own: {
      column: inCurrency(reportingCurrency, reportingExponent),
      figures,
      cell: ({ reporting }) => reporting[minor],
    },
    original: happened.map(({ currencyCode, exponent }) => ({
      column: inCurrency(currencyCode, exponent),
      figures,
      cell: ({ amounts }) => amounts.find((amount) => amount.currencyCode === currencyCode)?.[minor] ?? null,
    })),
    converted: {
      column: {
        key: `${column}.reporting`,
        label: words.converted(label, reportingCurrency),
        ...of(reportingCurrency, reportingExponent),
      },
      figures,
      cell: ({ reporting }) => reporting[minor],
    },
  };
}
