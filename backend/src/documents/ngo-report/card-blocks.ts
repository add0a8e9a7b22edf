import { PRESENT_FORM, type ReportHead, type ReportRow } from "../../contracts/ngo/report-sheet";
import { type Block, type Cell, gap, rowBlock, stacked } from "../paper/block";
import { INK_SOFT } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { printedCell } from "./number-text";
import { LANDSCAPE, type PageShape, said } from "./page-measures";

const BARE = { frame: "none", padding: 0 } as const;
const [STANDING, LYING] = [3, 4];
/** Between cards, millimetres. */
const BETWEEN = 6;

/** What everything comes to, in words and amounts, before any chart. */
export function cardBlocks(
  head: ReportHead,
  rows: readonly ReportRow[],
  { shape, typesetter }: { readonly shape: PageShape; readonly typesetter: Typesetter },
): Block[] {
  const total = rows.find(({ kind }) => kind === "total");
  const cards = head.columns.flatMap((column, place) => {
    const text = column.summed ? printedCell(total?.cells[place] ?? null, column, head.locale) : "";
    return text === "" ? [] : [{ label: column.label, text }];
  });
  const most = shape === LANDSCAPE ? LYING : STANDING;
  const lines = Array.from({ length: Math.ceil(cards.length / most) }, (_, line) =>
    cards.slice(line * most, (line + 1) * most),
  );
  const row = (cells: readonly { readonly width: number; readonly words: Cell["words"] }[]) =>
    rowBlock(cells, BARE, typesetter);
  const amountOf = (text: string) => said(text, { size: 15, face: "strong", maxLines: 1, smallest: 5 });
  if (head.form !== PRESENT_FORM) {
    const width = shape.width / most;
    const labelOf = (label: string) => said(label, { size: 8, colour: INK_SOFT, maxLines: 2 });
    return lines.flatMap((line) => [
      row(line.map(({ label, text }) => ({ width, words: [labelOf(label), amountOf(text)] }))),
      gap(3),
    ]);
  }
  const width = (shape.width - (most - 1) * BETWEEN) / most;
  const spaced = (words: readonly Cell["words"][number][]) =>
    row(
      words.flatMap((one) => [
        { width, words: [one] },
        { width: BETWEEN, words: [] },
      ]),
    );
  return lines.flatMap((line) => [
    stacked(
      spaced(line.map(({ label }) => said(label, { size: 8, colour: INK_SOFT }))),
      spaced(line.map(({ text }) => amountOf(text))),
    ),
    gap(3),
  ]);
}
