/** A rectangle inside a picture, in whole pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Quarter turns, clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** Longest side of what is sent, in pixels: enough for the shop's largest picture, little for a bad line. */
export const LONGEST_SIDE = 2400;

/** One quarter turn more. */
export function turnOnce(turns: QuarterTurns): QuarterTurns {
  return ((turns + 1) % 4) as QuarterTurns;
}

export function turnedSize({ width, height }: Size, turns: QuarterTurns): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The size that keeps the proportions and whose longer side is at most `longest`; a smaller picture stays as it is. */
export function fitInside({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A frame in whole pixels that lies inside the picture, whatever a finger made of it. */
export function frameInside({ x, y, width, height }: Frame, picture: Size): Frame {
  const left = Math.min(Math.max(0, Math.round(x)), picture.width - 1);
  const top = Math.min(Math.max(0, Math.round(y)), picture.height - 1);
  return {
    x: left,
    y: top,
    width: Math.min(Math.max(1, Math.round(width)), picture.width - left),
    height: Math.min(Math.max(1, Math.round(height)), picture.height - top),
  };
}
