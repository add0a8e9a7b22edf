import type { Colour } from "./drawing";

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

/** PDF points in one millimetre. */
export const POINTS_PER_MM = POINTS_PER_INCH / MM_PER_INCH;

/** Millimetres of a type size in points. */
export function points(size: number): number {
  return size / POINTS_PER_MM;
}

/** A paper or a box, millimetres. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const A4: Size = { width: 210, height: 297 };
export const A5: Size = { width: 148, height: 210 };
export const A6: Size = { width: 105, height: 148 };

/** What nothing is printed on. */
export const PAPER: Colour = "#ffffff";
/** The shop's colours as they print; the same as on its pages. */
export const INK: Colour = "#1f1b16";
export const INK_SOFT: Colour = "#574e43";
export const CLAY: Colour = "#a8481f";
