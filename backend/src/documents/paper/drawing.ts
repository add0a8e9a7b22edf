/** Faces of the shop: Newsreader for names, Be Vietnam Pro for everything that is used. */
export type Face = "name" | "nameItalic" | "text" | "strong";

/** `#rrggbb`. */
export type Colour = `#${string}`;

/** One line of text. Position and size are millimetres, `y` is the baseline. */
export interface TextLine {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly colour: Colour;
}

/** A rectangle filled with one colour, millimetres. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

/** A square picture: SVG path data of `grid` by `grid` units, drawn `size` millimetres wide and filled. */
export interface Figure {
  readonly path: string;
  readonly grid: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: Colour;
}

/** A fine line, millimetres. */
export interface Rule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Where a hole is punched, millimetres. */
export interface Hole {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What is on a piece of paper, all of it placed: whoever draws it decides nothing. */
export interface Drawing {
  readonly texts: readonly TextLine[];
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly rules: readonly Rule[];
  readonly holes: readonly Hole[];
}

export const EMPTY: Drawing = { texts: [], blocks: [], figures: [], rules: [], holes: [] };

/** Several drawings on one paper. */
export function together(...drawings: readonly Drawing[]): Drawing {
  return {
    texts: drawings.flatMap(({ texts }) => texts),
    blocks: drawings.flatMap(({ blocks }) => blocks),
    figures: drawings.flatMap(({ figures }) => figures),
    rules: drawings.flatMap(({ rules }) => rules),
    holes: drawings.flatMap(({ holes }) => holes),
  };
}

/** The drawing moved by millimetres. */
export function moved(drawing: Drawing, right: number, down: number): Drawing {
  const at = <T extends { readonly x: number; readonly y: number }>(item: T): T => ({
    ...item,
    x: item.x + right,
    y: item.y + down,
  });
  return {
    texts: drawing.texts.map(at),
    blocks: drawing.blocks.map(at),
    figures: drawing.figures.map(at),
    rules: drawing.rules.map(({ from, to }) => ({
      from: [from[0] + right, from[1] + down],
      to: [to[0] + right, to[1] + down],
    })),
    holes: drawing.holes.map(at),
  };
}
