import { setColumn } from "../paper/column";
import { type Drawing, EMPTY, type Face, moved, together } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { A4, INK, INK_SOFT, points } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { type DaySheet, totalsOf } from "./day-sheet";
import { dayBlocks } from "./day-sheet-blocks";
import { DAY_SHEET_WORDS } from "./day-sheet-words";
import { type ColumnBlock, intoColumns, parcelsIn } from "./into-columns";

const MARGIN = 13;
const GUTTER = 8;
const COLUMNS = 2;
const WIDTH = (A4.width - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS;
const TOP = 35;
const FOOT = 12;
const HEIGHT = A4.height - TOP - MARGIN - FOOT;

/** Pages of a day's work, all of it on one where there is room; what isn't is counted at the foot. */
export function layOutDaySheet(sheet: DaySheet, typesetter: Typesetter): Drawing[] {
  const columns = intoColumns(dayBlocks(sheet, WIDTH, typesetter), HEIGHT);
  const pages = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, page) =>
    columns.slice(page * COLUMNS, (page + 1) * COLUMNS),
  );
  return pages.map((own, page) =>
    together(
      headOf(sheet, typesetter),
      ...own.map((column, place) => stacked(column, MARGIN + place * (WIDTH + GUTTER))),
      footOf(
        sheet,
        { page: page + 1, of: pages.length, left: parcelsIn(pages.slice(page + 1).flat()) },
        typesetter,
      ),
    ),
  );
}

function stacked(column: readonly ColumnBlock[], x: number): Drawing {
  let y = TOP;
  const drawn = column.map(({ drawing, height }) => {
    const placed = moved(drawing, x, y);
    y += height;
    return placed;
  });
  return together(EMPTY, ...drawn);
}

function headOf(sheet: DaySheet, typesetter: Typesetter): Drawing {
  const words = DAY_SHEET_WORDS[sheet.locale];
  const date = new Intl.DateTimeFormat(sheet.locale, { dateStyle: "full", timeZone: "UTC" });
  const { texts } = setColumn(
    { x: MARGIN, y: MARGIN, width: A4.width - 2 * MARGIN },
    [
      text(words.title, 17, "name"),
      text(`${date.format(new Date(`${sheet.day}T00:00:00Z`))} · ${sheet.place}`, 8.5, "text"),
      text(words.totals(totalsOf(sheet)), 9.5, "strong"),
    ],
    typesetter,
  );
  const y = TOP - 3;
  return { ...EMPTY, texts, rules: [{ from: [MARGIN, y], to: [A4.width - MARGIN, y] }] };
}

function footOf(
  { locale }: DaySheet,
  { page, of, left }: { readonly page: number; readonly of: number; readonly left: number },
  typesetter: Typesetter,
): Drawing {
  const words = DAY_SHEET_WORDS[locale];
  const line = [words.page(page, of), ...(left > 0 ? [words.more(left)] : [])].join(" · ");
  const place = { x: MARGIN, y: A4.height - MARGIN - 4, width: A4.width - 2 * MARGIN };
  return {
    ...EMPTY,
    texts: setColumn(place, [text(line, 8, left > 0 ? "strong" : "text")], typesetter).texts,
  };
}

function text(line: string, size: number, face: Face) {
  const largest = points(size);
  const setting = { face: drawableFace(line, face), largest, smallest: largest * 0.7, maxLines: 1 };
  return { text: line, setting, colour: face === "text" ? INK_SOFT : INK, above: 0.8 };
}
