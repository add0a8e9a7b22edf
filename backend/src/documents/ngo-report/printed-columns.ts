import {
  type CellType,
  PRESENT_FORM,
  type ReportHead,
  type ReportRow,
} from "../../contracts/ngo/report-sheet";
import { printedCell } from "./number-text";
import { LANDSCAPE, type PageShape, PORTRAIT } from "./page-measures";

/** A column of the printed table. */
export interface PrintedColumn {
  readonly key: string;
  readonly label: string;
  readonly type: CellType;
  /** Millimetres. */
  readonly width: number;
  /** What it says of a row, one below another; none where there is nothing to tell. */
  readonly textsOf: (row: ReportRow) => readonly string[];
}

/** An earlier form is drawn by the same ones, so that its lines break where they did. */
const WIDTHS = { text: 27, moment: 30, money: 27, count: 17 } as const;
const NAME_WIDTH = 46;
const ENTRY_WIDTH = 17;
/** With its currency behind it. */
const AMOUNT_WIDTH = 30;
/** Of a report of entries: all of its columns together stand beside one another on a lying page. */
const ENTRY_WIDTHS: Readonly<Record<string, number>> = {
  occurredAt: 32,
  center: 24,
  workshop: 26,
  kind: 22,
  recipient: 20,
  destination: 18,
  craft: 20,
  title: 30,
  reference: 24,
};

export const isNumber = (type: CellType): boolean => type === "money" || type === "count";

/** A4 as it stands, or lying where the columns don't fit beside one another else. */
export function pageShape(head: ReportHead): PageShape {
  if (head.form !== PRESENT_FORM) return PORTRAIT;
  return bandsOf(head, PORTRAIT).length === 1 ? PORTRAIT : LANDSCAPE;
}

/** The columns in as many bands as the page needs; each begins with what a row is called. */
export function bandsOf(head: ReportHead, { width }: PageShape): PrintedColumn[][] {
  const [name, ...others] = printedColumns(head);
  if (!name) return [];
  const bands: PrintedColumn[][] = [];
  for (const one of others) {
    const band = bands.at(-1);
    if (band && widthOf(band) + one.width <= width) band.push(one);
    else bands.push([name, one]);
  }
  return (bands.length > 0 ? bands : [[name]]).map((band) => filled(band, width));
}

function printedColumns(head: ReportHead): PrintedColumn[] {
  const columns = head.columns.map((column, place): PrintedColumn => {
    const { key, label, type } = column;
    const textsOf = ({ cells }: ReportRow) => {
      const text = printedCell(cells[place] ?? null, column, head.locale);
      return text === "" ? [] : [text];
    };
    return { key, label, type, textsOf, width: place === 0 ? nameWidth(key) : WIDTHS[type] };
  });
  const isOfEntries = columns[0]?.key === "seq";
  return isOfEntries && head.form === PRESENT_FORM ? amountFirst(columns, head) : columns;
}

const nameWidth = (key: string) => (key === "seq" ? ENTRY_WIDTH : NAME_WIDTH);

/** An entry has one amount. On paper it stands beside the entry, with its currency where there are several. */
function amountFirst(columns: readonly PrintedColumn[], head: ReportHead): PrintedColumn[] {
  const [entry, ...others] = columns;
  const amounts = others.filter(({ type }) => type === "money");
  const [amount] = amounts;
  if (!entry || !amount) return [...columns];
  const currencyOf = ({ key }: PrintedColumn) =>
    head.columns.find((column) => column.key === key)?.currencyCode ?? "";
  const of: PrintedColumn = {
    ...amount,
    label: head.words.amount ?? "",
    width: AMOUNT_WIDTH,
    textsOf: (row) =>
      amounts.flatMap((one) => one.textsOf(row).map((text) => `${text}\u00a0${currencyOf(one)}`)),
  };
  const rest = others
    .filter(({ type }) => type !== "money")
    .map((one) => ({ ...one, width: ENTRY_WIDTHS[one.key] ?? one.width }));
  return [entry, amounts.length > 1 ? of : amount, ...rest];
}

const widthOf = (band: readonly PrintedColumn[]) => band.reduce((sum, { width }) => sum + width, 0);

/** What is left of the page's width goes to whatever holds words. */
function filled(band: readonly PrintedColumn[], width: number): PrintedColumn[] {
  const isText = ({ type, key }: PrintedColumn) => type === "text" && key !== "seq";
  const texts = band.filter(isText).length;
  const more = texts === 0 ? 0 : (width - widthOf(band)) / texts;
  return band.map((one) => (isText(one) ? { ...one, width: one.width + more } : one));
}
