/** A4, in centimetres: the size that most people have in their hands. */
export const SHEET = { width: 21, height: 29.7 } as const;

const GAP = 4;
/** Lower than this and a piece is seen from above: a runner, a belt, a tray. */
const FLAT_SHARE = 0.2;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Piece and sheet side by side on one line, in centimetres: from the front, or from above when the piece is flat.
 * The longer side of a flat piece lies across.
 */
export function drawnSizes([length, depth, high]: readonly [number, number, number]): {
  readonly width: number;
  readonly height: number;
  readonly piece: Rectangle;
  readonly sheet: Rectangle;
} {
  const isFlat = high < Math.max(length, depth) * FLAT_SHARE;
  const across = isFlat ? Math.max(length, depth) : length;
  const up = isFlat ? Math.min(length, depth) : high;
  const margin = Math.max(across, up, SHEET.height) * 0.02;
  const tallest = Math.max(up, SHEET.height);
  const baseline = tallest + margin;
  return {
    width: across + GAP + SHEET.width + 2 * margin,
    height: tallest + 2 * margin,
    piece: { x: margin, y: baseline - up, width: across, height: up },
    sheet: { x: margin + across + GAP, y: baseline - SHEET.height, ...SHEET },
  };
}
