import { gap, rowBlock } from "../paper/block";
import type { Paragraph } from "../paper/column";
import { type Drawing, EMPTY, type Face, moved, together } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { CLAY, INK, INK_SOFT, points } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import type { DaySheet, SheetLine, SheetParcel } from "./day-sheet";
import { DAY_SHEET_WORDS } from "./day-sheet-words";
import type { ColumnBlock } from "./into-columns";

/** A box to tick, millimetres: large enough for a pencil. */
const BOX = { parcel: 4.2, line: 3.2 } as const;
const BESIDE_BOX = 6.5;
/** Rows of one parcel that are never parted. */
const MOST_TOGETHER = 14;
const SIZES = { heading: 10, parcel: 10, line: 8.5, small: 7.2 } as const;

/** What stands in the columns of a day's paper of a width in millimetres: parcel by parcel, no piece without a box. */
export function dayBlocks(sheet: DaySheet, width: number, typesetter: Typesetter): ColumnBlock[] {
  const words = DAY_SHEET_WORDS[sheet.locale];
  const set = new Setter(sheet, width, typesetter);
  if (sheet.toPrepare.length + sheet.packed.length === 0) return [set.words(words.nothing)];
  return [
    ...set.part(words.toPrepare, sheet.toPrepare),
    ...set.part(
      words.packed,
      sheet.packed.map((parcel) => ({ ...parcel, lines: [], otherPieces: 0 })),
    ),
  ];
}

class Setter {
  constructor(
    private readonly sheet: Pick<DaySheet, "locale">,
    private readonly width: number,
    private readonly typesetter: Typesetter,
  ) {}

  part(title: string, parcels: readonly SheetParcel[]): ColumnBlock[] {
    if (parcels.length === 0) return [];
    return [this.heading(title), ...parcels.flatMap((parcel) => this.parcel(parcel))];
  }

  words(text: string): ColumnBlock {
    return { ...this.row([this.text(text, "line")], 0), beginsParcel: false };
  }

  private heading(title: string): ColumnBlock {
    const block = this.row([this.text(title, "heading", "strong", CLAY)], 0);
    return { drawing: block.drawing, height: block.height + 1.5, beginsParcel: false };
  }

  /** A parcel stays together, but for one that no column could hold. */
  private parcel(parcel: SheetParcel): ColumnBlock[] {
    const lines = parcel.lines.map((line) => this.line(line));
    const others = parcel.otherPieces > 0 ? [this.others(parcel.otherPieces)] : [];
    const rows = [this.head(parcel), ...lines, ...others, gap(2.2)];
    const parts = Array.from({ length: Math.ceil(rows.length / MOST_TOGETHER) }, (_, part) =>
      rows.slice(part * MOST_TOGETHER, (part + 1) * MOST_TOGETHER).reduce(below),
    );
    return parts.map((block, part) => ({ ...block, beginsParcel: part === 0 }));
  }

  private head({ reference, country, days, isLate }: SheetParcel) {
    const { waits, late } = DAY_SHEET_WORDS[this.sheet.locale];
    const land =
      new Intl.DisplayNames([this.sheet.locale], { type: "region" }).of(country || "ZZ") ?? country;
    const facts = [land, waits(days)].join(" · ");
    const inner = this.width - BESIDE_BOX;
    const block = rowBlock(
      [
        { width: BESIDE_BOX, words: [] },
        { width: inner * 0.3, words: [this.text(reference, "parcel", "strong")] },
        { width: inner * 0.48, words: [this.text(facts, "small", "text", INK_SOFT)] },
        {
          width: inner * 0.22,
          words: [this.text(isLate ? late : "", "small", "strong", CLAY)],
          toTheRight: true,
        },
      ],
      { frame: "none", padding: 0.6, least: BOX.parcel + 1.4 },
      this.typesetter,
    );
    return { ...block, drawing: together(block.drawing, boxAt(0, 0.7, BOX.parcel)) };
  }

  private line({ title, sku, quantity, isHeld }: SheetLine) {
    const { held } = DAY_SHEET_WORDS[this.sheet.locale];
    const block = this.row([
      this.text(`${quantity} × ${title}`, "line"),
      this.text(isHeld ? `${sku} · ${held}` : sku, "small", isHeld ? "strong" : "text", INK_SOFT),
    ]);
    return { ...block, drawing: together(block.drawing, boxAt(1.4, 1, BOX.line)) };
  }

  private others(pieces: number) {
    return this.row([
      this.text(DAY_SHEET_WORDS[this.sheet.locale].others(pieces), "small", "text", INK_SOFT),
    ]);
  }

  private row(words: readonly Paragraph[], indent = BESIDE_BOX) {
    const cells = [
      { width: indent, words: [] },
      { width: this.width - indent, words },
    ];
    return rowBlock(indent > 0 ? cells : cells.slice(1), { frame: "none", padding: 0.5 }, this.typesetter);
  }

  private text(line: string, size: keyof typeof SIZES, face: Face = "text", colour = INK): Paragraph {
    const largest = points(SIZES[size]);
    return {
      text: line,
      setting: { face: drawableFace(line, face), largest, smallest: largest * 0.8, maxLines: 2 },
      colour,
    };
  }
}

interface Placed {
  readonly drawing: Drawing;
  readonly height: number;
}

const below = (upper: Placed, lower: Placed): Placed => ({
  drawing: together(upper.drawing, moved(lower.drawing, 0, upper.height)),
  height: upper.height + lower.height,
});

/** An empty square. */
function boxAt(x: number, y: number, side: number): Drawing {
  const [right, bottom] = [x + side, y + side];
  return {
    ...EMPTY,
    rules: [
      { from: [x, y], to: [right, y] },
      { from: [right, y], to: [right, bottom] },
      { from: [right, bottom], to: [x, bottom] },
      { from: [x, bottom], to: [x, y] },
    ],
  };
}
