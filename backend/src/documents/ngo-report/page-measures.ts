import type { Paragraph } from "../paper/column";
import type { Face } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { A4, INK, points } from "../paper/measures";

/** Millimetres. */
export const MARGIN = 16;
export const WIDTH = A4.width - 2 * MARGIN;
export const BOTTOM = A4.height - 22;

interface Look {
  /** In points. */
  readonly size: number;
  readonly face?: Face;
  readonly colour?: Paragraph["colour"];
  readonly maxLines?: number;
  readonly above?: number;
  /** In points; two thirds of the size, unless a number has to be whole. */
  readonly smallest?: number;
}

/** A text of a report's page. */
export function said(text: string, look: Look): Paragraph {
  const { size, face = "text", colour = INK, maxLines = 3, above = 0.6, smallest = size * 0.7 } = look;
  return {
    text,
    setting: {
      face: drawableFace(text, face),
      largest: points(size),
      smallest: points(smallest),
      maxLines,
      ratherSmall: maxLines === 2,
    },
    colour,
    above,
  };
}
