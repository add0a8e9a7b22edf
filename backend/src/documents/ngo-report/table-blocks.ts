import { PRESENT_FORM, type ReportHead, type ReportRow } from "../../contracts/ngo/report-sheet";
import { type Block, type Cell, gap, rowBlock } from "../paper/block";
import { INK_SOFT } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { type PageShape, said } from "./page-measures";
import { bandsOf, isNumber, type PrintedColumn } from "./printed-columns";

const SIZE = 7.6;
/** A text is set on as many lines as it needs; one that needs more than these is no cell of a table. */
const MOST_LINES = 8;
const TITLES = { frame: "line", padding: 0.9 } as const;
const ROW = { frame: "line", padding: 0.8 } as const;

/** The table below one another, in as many bands of columns as the page needs; each begins with the name of its row. */
export function tableBlocks(
  head: ReportHead,
  rows: readonly ReportRow[],
  { shape, typesetter }: { readonly shape: PageShape; readonly typesetter: Typesetter },
): Block[] {
  return bandsOf(head, shape).flatMap((band, index) => {
    const titles = rowBlock(band.map(titleOf), TITLES, typesetter);
    return [
      ...(index > 0 ? [gap(5)] : []),
      titles,
      ...rows.map((row) => ({
        ...rowBlock(
          band.map((column) => cellOf(row, column, head)),
          ROW,
          typesetter,
        ),
        again: titles,
      })),
    ];
  });
}

const titleOf = ({ label, width, type }: PrintedColumn): Cell => ({
  width,
  words: [said(label, { size: SIZE, face: "strong", colour: INK_SOFT })],
  toTheRight: isNumber(type),
});

function cellOf(row: ReportRow, { type, width, textsOf }: PrintedColumn, { form }: ReportHead): Cell {
  const face = row.kind === "total" ? "strong" : "text";
  const lines = form === PRESENT_FORM ? { maxLines: MOST_LINES } : {};
  // A number is set smaller rather than cut, and a moment rather than parted.
  const look = type === "text" ? lines : ({ maxLines: 1, smallest: 3 } as const);
  return {
    width,
    words: textsOf(row).map((text) => said(text, { size: SIZE, face, ...look })),
    toTheRight: isNumber(type),
  };
}
