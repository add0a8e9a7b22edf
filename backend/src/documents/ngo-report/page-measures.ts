import type { Paragraph } from "../paper/column";
import type { Face } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { A4, INK, points, type Size } from "../paper/measures";

/** Millimetres. */
export const MARGIN = 16;
/** From the bottom of the paper: room for the foot. */
export const FOOT = 22;

/** The paper of a report's pages, millimetres. */
export interface PageShape {
  readonly paper: Size;
  /** Between the margins. */
  readonly width: number;
  /** Where what flows down the page ends. */
  readonly bottom: number;
}

const shapeOf = (paper: Size): PageShape => ({
  paper,
  width: paper.width - 2 * MARGIN,
  bottom: paper.height - FOOT,
});
export const PORTRAIT = shapeOf(A4);
export const LANDSCAPE = shapeOf({ width: A4.height, height: A4.width });

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
