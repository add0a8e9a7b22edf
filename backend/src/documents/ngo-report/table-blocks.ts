import type { ReportColumn, ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { type Block, type Cell, gap, rowBlock } from "../paper/block";
import { INK_SOFT } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { printedCell } from "./number-text";
import { said, WIDTH } from "./page-measures";

/** A column with its place in the row and its width in millimetres. */
interface Placed {
  readonly column: ReportColumn;
  readonly place: number;
  readonly width: number;
}

const WIDTHS = { text: 27, moment: 30, money: 27, count: 17 } as const;
const NAME_WIDTH = 46;
const ENTRY_WIDTH = 17;
const SIZE = 7.6;
const TITLES = { frame: "line", padding: 0.9 } as const;
const ROW = { frame: "line", padding: 0.8 } as const;

/** The table below one another, in as many bands of columns as the page needs; each begins with the name of its row. */
export function tableBlocks(head: ReportHead, rows: readonly ReportRow[], typesetter: Typesetter): Block[] {
  return bandsOf(head).flatMap((band, index) => {
    const titles = rowBlock(band.map(titleOf), TITLES, typesetter);
    return [
      ...(index > 0 ? [gap(5)] : []),
      titles,
      ...rows.map((row) => ({
        ...rowBlock(
          band.map((one) => cellOf(row, one, head)),
          ROW,
          typesetter,
        ),
        again: titles,
      })),
    ];
  });
}

function bandsOf({ columns }: ReportHead): Placed[][] {
  const [first, ...others] = columns.map((column, place) => ({ column, place, width: WIDTHS[column.type] }));
  if (!first) return [];
  const name = { ...first, width: first.column.key === "seq" ? ENTRY_WIDTH : NAME_WIDTH };
  const bands: Placed[][] = [];
  for (const one of others) {
    const band = bands.at(-1);
    if (band && widthOf(band) + one.width <= WIDTH) band.push(one);
    else bands.push([name, one]);
  }
  return (bands.length > 0 ? bands : [[name]]).map(filled);
}

const widthOf = (band: readonly Placed[]) => band.reduce((sum, { width }) => sum + width, 0);

/** What is left of the page's width goes to whatever holds words. */
function filled(band: readonly Placed[]): Placed[] {
  const isText = ({ column }: Placed) => column.type === "text" && column.key !== "seq";
  const texts = band.filter(isText).length;
  const more = texts === 0 ? 0 : (WIDTH - widthOf(band)) / texts;
  return band.map((one) => (isText(one) ? { ...one, width: one.width + more } : one));
}

const isNumber = ({ type }: ReportColumn) => type === "money" || type === "count";

const titleOf = ({ column, width }: Placed): Cell => ({
  width,
  words: [said(column.label, { size: SIZE, face: "strong", colour: INK_SOFT })],
  toTheRight: isNumber(column),
});

function cellOf(row: ReportRow, { column, place, width }: Placed, { locale }: ReportHead): Cell {
  const text = printedCell(row.cells[place] ?? null, column, locale);
  const face = row.kind === "total" ? "strong" : "text";
  // A number is set smaller rather than cut, and a moment rather than parted.
  const look = column.type === "text" ? {} : ({ maxLines: 1, smallest: 3 } as const);
  return {
    width,
    words: text === "" ? [] : [said(text, { size: SIZE, face, ...look })],
    toTheRight: isNumber(column),
  };
}
