import { createHash } from "node:crypto";

/** Side of the square that a mark is drawn on; path data has no unit, a caller scales it. */
export const MARK_GRID = 64;

/** Stitches from the centre to the edge: the mark is a cloth of 16 by 16. */
const HALF = 8;
const STITCH = MARK_GRID / (2 * HALF);
/** Bare cloth around a stitch, so that each one can be seen. */
const GAP = 0.4;

/**
 * The mark of a workshop as SVG path data to be filled on a grid of 64 by 64: lozenges woven round a centre, alike on
 * both sides and above and below. The same key gives the same mark for ever, so it has to be one that outlives a
 * database: the workshop's handle.
 */
export function makersMark(workshop: string): string {
  const seed = createHash("sha256").update(`makers-mark:${workshop}`).digest();
  const lozenges = bands(seed.subarray(0, 8), 2 * HALF - 1);
  const crosses = bands(seed.subarray(8, 16), HALF);
  const stitches: string[] = [];
  for (let row = -HALF; row < HALF; row += 1) {
    for (let column = -HALF; column < HALF; column += 1) {
      const [across, down] = [fromCentre(column), fromCentre(row)];
      const isFilled = lozenges[across + down] !== crosses[Math.min(across, down)];
      if (isFilled) stitches.push(stitch(column + HALF, row + HALF));
    }
  }
  return stitches.join("");
}

/** Stitches between a column or row and the axis beside it. */
function fromCentre(position: number): number {
  return position < 0 ? -position - 1 : position;
}

/** Threads of two colours in stripes one to three wide, as a weaver would lay them: single bits look like noise. */
function bands(bytes: Uint8Array, length: number): boolean[] {
  const threads: boolean[] = [];
  let isDark = (bytes[0] ?? 0) >= 128;
  for (let stripe = 0; threads.length < length; stripe += 1) {
    const width = 1 + ((bytes[stripe % bytes.length] ?? 0) % 3);
    for (let thread = 0; thread < width; thread += 1) threads.push(isDark);
    isDark = !isDark;
  }
  return threads.slice(0, length);
}

function stitch(column: number, row: number): string {
  const side = STITCH - GAP;
  const at = (position: number) => tenth(position * STITCH + GAP / 2);
  return `M${at(column)} ${at(row)}h${tenth(side)}v${tenth(side)}h${tenth(-side)}z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
