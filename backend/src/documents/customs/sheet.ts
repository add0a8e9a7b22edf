import type { Declaration, Party } from "../../domain/customs/declaration";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { type Block, type Cell, gap, type RowLook, rowBlock } from "../paper/block";
import type { Paragraph } from "../paper/column";
import type { Face } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { A4, INK, INK_SOFT, points } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { type SheetTerm, sheetLabel, sheetTexts } from "./sheet-words";
import { partyLines } from "./written";

export const SHEET_MARGIN = 18;
export const SHEET_WIDTH = A4.width - 2 * SHEET_MARGIN;
const SIZES = { title: 22, heading: 11, text: 9, small: 7.2 } as const;
const TABLE: RowLook = { frame: "line", padding: 1.2 };

/** Blocks of an A4 sheet in English and the destination's language. */
export class Sheet {
  constructor(
    readonly language: PaperLanguage,
    private readonly typesetter: Typesetter,
  ) {}

  text(line: string, size: keyof typeof SIZES = "text", face: Face = "text", colour = INK): Paragraph {
    const largest = points(SIZES[size]);
    return {
      text: line,
      setting: { face: drawableFace(line, face), largest, smallest: largest * 0.75, maxLines: 8 },
      colour,
      above: 0.6,
    };
  }

  label(term: SheetTerm): Paragraph {
    return this.text(sheetLabel(term, this.language), "small", "text", INK_SOFT);
  }

  words(...paragraphs: readonly Paragraph[]): Block {
    return this.row([{ width: SHEET_WIDTH, words: paragraphs }], { frame: "none", padding: 0 });
  }

  row(cells: readonly Cell[], look: RowLook): Block {
    return rowBlock(cells, look, this.typesetter);
  }

  /** A row of a table: the first text of a cell large, the others small below it. */
  tableRow(
    cells: readonly {
      readonly width: number;
      readonly texts: readonly string[];
      readonly toTheRight?: boolean;
    }[],
    face: Face = "text",
  ): Block {
    return this.row(
      cells.map(({ width, texts: [first = "", ...others], toTheRight = false }) => ({
        width,
        toTheRight,
        words: [
          this.text(first, "text", face),
          ...others.filter(Boolean).map((text) => this.text(text, "small", "text", INK_SOFT)),
        ],
      })),
      TABLE,
    );
  }

  /** The names of columns. */
  tableHead(
    cells: readonly { readonly width: number; readonly term: SheetTerm; readonly toTheRight?: boolean }[],
  ): Block {
    return this.row(
      cells.map(({ width, term, toTheRight = false }) => ({
        width,
        toTheRight,
        words: sheetTexts(term, this.language).map((text) => this.text(text, "small", "strong")),
      })),
      TABLE,
    );
  }

  /** What it is, its number, its day and, where it is told, its order. */
  head(title: SheetTerm, { number, day, orderNumber }: Declaration): Block[] {
    const [english = "", ...other] = sheetTexts(title, this.language);
    const facts: (readonly [SheetTerm, string])[] = [
      ["number", number],
      ["day", day],
      ...(orderNumber === null ? [] : [["order", `#${orderNumber}`] as const]),
    ];
    const fact = ([term, value]: readonly [SheetTerm, string]) => ({
      width: SHEET_WIDTH / 3,
      words: [this.label(term), this.text(value, "text", "strong")],
    });
    return [
      this.words(
        this.text(english, "title", "name"),
        ...other.map((text) => this.text(text, "heading", "nameItalic", INK_SOFT)),
      ),
      gap(5),
      this.row(facts.map(fact), { frame: "line", padding: 1.2 }),
      gap(4),
    ];
  }

  /** Two parties side by side. */
  parties(left: readonly [SheetTerm, Party], right: readonly [SheetTerm, Party]): Block[] {
    const party = ([term, who]: readonly [SheetTerm, Party]): Cell => ({
      width: SHEET_WIDTH / 2,
      words: [this.label(term), ...partyLines(who, this.language).map((line) => this.text(line))],
    });
    return [this.row([party(left), party(right)], { frame: "none", padding: 1.2 }), gap(5)];
  }

  /** Room to sign. */
  signature(term: SheetTerm, day: string): Block[] {
    return [
      gap(8),
      this.row(
        [
          { width: SHEET_WIDTH / 2, words: [this.label("day"), this.text(day)] },
          { width: SHEET_WIDTH / 2, words: [this.label(term)] },
        ],
        { frame: "line", padding: 1.2, least: 20 },
      ),
    ];
  }
}
