import type { Colour, TextLine } from "./drawing";
import { type Setting, setText, type Typesetter } from "./typesetter";

/** Room for the accents of a capital above its baseline, in type sizes: Ễ is the tallest. */
const ASCENT = 1.02;
const LEADING = 1.26;

export interface Column {
  readonly texts: readonly TextLine[];
  /** Where the next text begins, millimetres. */
  readonly bottom: number;
}

/** A text to be set in a column. */
export interface Paragraph {
  readonly text: string;
  readonly setting: Setting;
  readonly colour: Colour;
  /** Empty paper above it, millimetres; the first paragraph has none. */
  readonly above?: number;
}

/** Where a column stands, millimetres. */
export interface ColumnPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Sets paragraphs below one another. */
export function setColumn(
  { x, y, width }: ColumnPlace,
  paragraphs: readonly Paragraph[],
  typesetter: Typesetter,
): Column {
  const texts: TextLine[] = [];
  let bottom = y;
  for (const [index, { text, setting, colour, above = 0 }] of paragraphs.entries()) {
    const { lines, size } = setText(text, width, setting, typesetter);
    if (index > 0) bottom += above;
    for (const line of lines) {
      texts.push({ text: line, face: setting.face, size, x, y: bottom + ASCENT * size, colour });
      bottom += LEADING * size;
    }
  }
  return { texts, bottom };
}
