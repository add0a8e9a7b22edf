import type { Locale } from "../../contracts/locale";
import { type Block, type Cell, gap, intoPages, rowBlock } from "../paper/block";
import type { Paragraph } from "../paper/column";
import { type Drawing, EMPTY, type Rule, together } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { A4, INK, INK_SOFT, points, type Size } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { BATCH_SHEET_WORDS } from "./batch-sheet-words";

/** A sheet of paper for what a workshop has made, in one language. */
export interface BatchSheet {
  readonly locale: Locale;
  /** By which it is found again when it is typed in. */
  readonly number: string;
  readonly workshop: string;
  readonly center: string;
  readonly currency: string;
  /** Whose work it may be; each gets a letter. */
  readonly categories: readonly string[];
}

/** A4 lying on its side: a line has room for everything that is asked. */
export const PAPER_ACROSS: Size = { width: A4.height, height: A4.width };
export const SHEET_LINES = 13;

const MARGIN = 12;
const WIDTH = PAPER_ACROSS.width - 2 * MARGIN;
/** High enough for a hand that isn't used to small boxes. */
const LINE_HEIGHT = 10.4;
const PADDING = 1.2;
const WIDTHS = { line: 8, piece: 68, size: 17, weight: 20, quantity: 18, price: 25, day: 26 } as const;
const BOX = 4.2;

/** One page, ready to be drawn. */
export function layOutBatchSheet(sheet: BatchSheet, typesetter: Typesetter): Drawing {
  const set = new SheetSetter(sheet.locale, typesetter);
  const lines = Array.from({ length: SHEET_LINES }, (_, index) =>
    set.line(index + 1, sheet.categories.length),
  );
  const blocks = [
    set.head(sheet),
    gap(2.5),
    set.columns(sheet),
    ...lines,
    gap(3),
    set.legend(sheet.categories),
  ];
  const flow = { left: MARGIN, top: MARGIN, bottom: PAPER_ACROSS.height - MARGIN / 2 };
  return together(...intoPages(blocks, flow));
}

/** A, B, C…: what a category is called above its boxes. */
export const letterOf = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

class SheetSetter {
  constructor(
    private readonly locale: Locale,
    private readonly typesetter: Typesetter,
  ) {}

  head({ number, workshop, center }: BatchSheet): Block {
    const numberWidth = 52;
    const words = [
      this.#text(BATCH_SHEET_WORDS.title[this.locale], 18, "name"),
      this.#text(`${workshop} · ${center}`, 10, "strong"),
      this.#text(BATCH_SHEET_WORDS.how[this.locale], 8.4, "text"),
    ];
    const its = [
      this.#text(BATCH_SHEET_WORDS.number[this.locale], 8, "text", INK_SOFT),
      this.#text(number, 18, "strong"),
    ];
    return this.#row(
      [
        { width: WIDTH - numberWidth, words },
        { width: numberWidth, words: its, toTheRight: true },
      ],
      "none",
    );
  }

  columns({ currency }: BatchSheet): Block {
    const label = (text: string): Paragraph[] => [this.#text(text, 7.6, "strong")];
    const { piece, size, weight, quantity, price, day, work } = BATCH_SHEET_WORDS;
    return this.#row(
      [
        { width: WIDTHS.line, words: [] },
        { width: WIDTHS.piece, words: label(piece[this.locale]) },
        { width: 3 * WIDTHS.size, words: label(size[this.locale]) },
        { width: WIDTHS.weight, words: label(weight[this.locale]) },
        { width: WIDTHS.quantity, words: label(quantity[this.locale]) },
        { width: WIDTHS.price, words: label(`${price[this.locale]} (${currency})`) },
        { width: WIDTHS.day, words: label(day[this.locale]) },
        { width: workWidth(), words: label(work[this.locale]) },
      ],
      "boxes",
    );
  }

  /** An empty line with a box to tick for each category. */
  line(number: number, categories: number): Block {
    const cells: Cell[] = [
      { width: WIDTHS.line, words: [this.#text(String(number), 9, "text", INK_SOFT)] },
      { width: WIDTHS.piece, words: [] },
      ...Array.from({ length: 3 }, () => ({ width: WIDTHS.size, words: [] })),
      ...[WIDTHS.weight, WIDTHS.quantity, WIDTHS.price, WIDTHS.day, workWidth()].map((width) => ({
        width,
        words: [],
      })),
    ];
    const row = this.#row(cells, "boxes", LINE_HEIGHT);
    return { ...row, drawing: together(row.drawing, this.#boxes(categories)) };
  }

  legend(categories: readonly string[]): Block {
    const text = categories.map((words, index) => `${letterOf(index)}: ${words}`).join("  ·  ");
    return this.#row([{ width: WIDTH, words: [this.#text(text, 8.4, "text")] }], "none");
  }

  #boxes(count: number): Drawing {
    const left = WIDTH - workWidth();
    const step = workWidth() / Math.max(1, count);
    const top = 1.2;
    const rules: Rule[] = Array.from(
      { length: count },
      (_, index) => left + index * step + (step - BOX) / 2,
    ).flatMap((x): Rule[] => [
      { from: [x, top], to: [x + BOX, top] },
      { from: [x, top + BOX], to: [x + BOX, top + BOX] },
      { from: [x, top], to: [x, top + BOX] },
      { from: [x + BOX, top], to: [x + BOX, top + BOX] },
    ]);
    const texts = Array.from({ length: count }, (_, index) => {
      const size = points(6.4);
      const text = letterOf(index);
      const x = left + index * step + (step - this.typesetter(text, "text", size)) / 2;
      return { text, face: "text" as const, size, x, y: top + BOX + 3, colour: INK_SOFT };
    });
    return { ...EMPTY, texts, rules };
  }

  #row(cells: readonly Cell[], frame: "boxes" | "none", least = 0): Block {
    return rowBlock(cells, { frame, padding: frame === "none" ? 0 : PADDING, least }, this.typesetter);
  }

  #text(text: string, size: number, face: "name" | "strong" | "text", colour = INK): Paragraph {
    const largest = points(size);
    return {
      text,
      setting: { face: drawableFace(text, face), largest, smallest: largest * 0.7, maxLines: 3 },
      colour,
      above: 0.8,
    };
  }
}

/** What is left of the paper for the boxes. */
function workWidth(): number {
  const { line, piece, size, weight, quantity, price, day } = WIDTHS;
  return WIDTH - line - piece - 3 * size - weight - quantity - price - day;
}
