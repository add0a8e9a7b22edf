import type { ReportColumn, ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { type Block, gap } from "../paper/block";
import { type Colour, type Drawing, EMPTY, moved, type TextLine, together } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { CLAY, INK, INK_SOFT, points } from "../paper/measures";
import { setText, type Typesetter } from "../paper/typesetter";
import { printedCell } from "./number-text";
import type { PageShape } from "./page-measures";

const COLOURS: readonly Colour[] = [CLAY, INK_SOFT];
const MOST_BARS = 20;
const LABEL_WIDTH = 52;
const VALUE_WIDTH = 30;
const BAR = 2.6;
const BETWEEN = 1.8;
const TYPE = points(7.4);
const LINE = 4.4;

interface Series {
  readonly column: ReportColumn;
  readonly place: number;
  readonly colour: Colour;
}

/** Bars of a report's first amounts, one below another, each with its number; nothing where there is nothing to compare. */
export function chartBlock(
  head: ReportHead,
  rows: readonly ReportRow[],
  { shape, typesetter }: { readonly shape: PageShape; readonly typesetter: Typesetter },
): Block[] {
  const series = head.charted.flatMap((key, index): Series[] => {
    const place = head.columns.findIndex((column) => column.key === key);
    const column = head.columns[place];
    return column ? [{ column, place, colour: COLOURS[index] ?? INK }] : [];
  });
  const all = rows.filter(({ kind }) => kind === "row");
  if (series.length === 0 || all.length < 2) return [];
  const drawn = all.slice(0, MOST_BARS);
  const legend = legendOf(series, typesetter);
  const height = series.length * BAR + BETWEEN;
  const scale = scaleOf(drawn, series, shape);
  const bars = drawn.map((row, index) =>
    moved(barsOf(row, { series, scale, head, typesetter }), 0, LINE + index * height),
  );
  const rest = all.length > drawn.length ? restLine(head, drawn.length, all.length) : EMPTY;
  const bottom = LINE + drawn.length * height;
  return [
    {
      drawing: together(legend, ...bars, moved(rest, 0, bottom + LINE / 2)),
      height: bottom + (rest === EMPTY ? 0 : LINE),
    },
    gap(5),
  ];
}

interface Scale {
  /** Where nothing is, and millimetres of a minor unit. */
  readonly zero: number;
  readonly unit: number;
}

function scaleOf(rows: readonly ReportRow[], series: readonly Series[], { width }: PageShape): Scale {
  const values = rows.flatMap(({ cells }) => series.map(({ place }) => Number(cells[place] ?? 0)));
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const unit = (width - LABEL_WIDTH - VALUE_WIDTH) / Math.max(1, most - least);
  return { zero: LABEL_WIDTH - least * unit, unit };
}

function barsOf(
  row: ReportRow,
  {
    series,
    scale,
    head,
    typesetter,
  }: {
    readonly series: readonly Series[];
    readonly scale: Scale;
    readonly head: ReportHead;
    readonly typesetter: Typesetter;
  },
): Drawing {
  const middle = (series.length * BAR) / 2 + TYPE * 0.36;
  const [name = ""] = row.cells as string[];
  return together(
    { ...EMPTY, texts: [fitted(name, { x: 0, y: middle, width: LABEL_WIDTH - 3 }, typesetter)] },
    ...series.map(({ column, place, colour }, index) => {
      const value = Number(row.cells[place] ?? 0) * scale.unit;
      const x = value < 0 ? scale.zero + value : scale.zero;
      const y = index * BAR;
      const text = printedCell(row.cells[place] ?? null, column, head.locale);
      const size = Math.min(TYPE, BAR * 0.95);
      return {
        ...EMPTY,
        blocks: [{ x, y, width: Math.max(0.2, Math.abs(value)), height: BAR - 0.3, colour }],
        texts: text
          ? [
              {
                text,
                face: "text" as const,
                size,
                x: x + Math.abs(value) + 1,
                y: y + BAR * 0.78,
                colour: INK,
              },
            ]
          : [],
      };
    }),
  );
}

function legendOf(series: readonly Series[], typesetter: Typesetter): Drawing {
  let x = 0;
  const parts = series.map(({ column, colour }) => {
    const part: Drawing = {
      ...EMPTY,
      blocks: [{ x, y: 0, width: 2.4, height: 2.4, colour }],
      texts: [{ text: column.label, face: "text", size: TYPE, x: x + 3.6, y: 2.2, colour: INK }],
    };
    x += typesetter(column.label, "text", TYPE) + 9;
    return part;
  });
  return together(...parts);
}

const restLine = ({ words }: ReportHead, drawn: number, rows: number): Drawing => {
  const text = (words.drawn ?? "").replace("{drawn}", String(drawn)).replace("{rows}", String(rows));
  return { ...EMPTY, texts: [{ text, face: "text", size: TYPE, x: 0, y: 0, colour: INK_SOFT }] };
};

function fitted(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  typesetter: Typesetter,
): TextLine {
  const setting = { face: drawableFace(text, "text"), largest: TYPE, smallest: points(5.5), maxLines: 1 };
  const { lines, size } = setText(text, width, setting, typesetter);
  return { text: lines[0] ?? "", face: setting.face, size, x, y, colour: INK };
}
