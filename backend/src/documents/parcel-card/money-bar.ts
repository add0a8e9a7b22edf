import type { Part } from "../../domain/allocation";
import { type Block, type Colour, type Drawing, EMPTY, type Figure } from "../paper/drawing";
import { PAPER } from "../paper/measures";
import { colourOf } from "./card-parts";

/** White along a joint: on a grey print it tells two parts apart. */
const JOINT = 0.3;
/** How far a tail reaches into the next part, millimetres, and at most which share of that part. */
const TAIL = { depth: 1.9, share: 0.5 };
/** The tail at its foot and at its end, as shares of the bar's height from above: it is wider where it holds. */
const FOOT = 0.37;
const END = 0.25;

interface Board {
  readonly colour: Colour;
  /** Both from the left end of the bar, millimetres. */
  readonly from: number;
  readonly to: number;
}

/**
 * The parts side by side, held by dovetails like the boards of a box; without the post: beside that of a small piece
 * sent far away nothing else could be seen. Widths are drawn, not booked: here a float does no harm.
 */
export function moneyBar(parts: readonly Part[], bar: Omit<Block, "colour">): Drawing {
  const boards = boardsOf(parts, bar.width);
  const figure = (path: string, colour: Colour): Figure => ({
    path,
    colour,
    grid: bar.width,
    size: bar.width,
    x: bar.x,
    y: bar.y,
  });
  // From the last to the first, so that each tail lies on the board that it reaches into.
  const figures = boards.toReversed().flatMap((board, fromLast) => {
    const next = boards[boards.length - fromLast];
    if (!next) return [figure(outline(board, bar.height, 0, 0), board.colour)];
    const room = next.to - next.from;
    const depth = Math.min(TAIL.depth, room * TAIL.share);
    return [
      figure(outline(board, bar.height, depth, Math.min(JOINT, room * JOINT)), PAPER),
      figure(outline(board, bar.height, depth, 0), board.colour),
    ];
  });
  return { ...EMPTY, figures };
}

function boardsOf(parts: readonly Part[], width: number): Board[] {
  const shown = parts.flatMap(({ recipient, amountMinor }) => {
    const colour = colourOf(recipient);
    return colour ? [{ colour, amountMinor }] : [];
  });
  const whole = shown.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  let from = 0;
  return shown.map(({ colour, amountMinor }) => {
    const board = { colour, from, to: from + (width * Number(amountMinor)) / Number(whole) };
    from = board.to;
    return board;
  });
}

/** A board with a tail of this depth at its right end, drawn larger there by `more`. */
function outline({ from, to }: Board, height: number, depth: number, more: number): string {
  const right = to + more;
  const tail =
    depth > 0
      ? [
          [right, height * FOOT - more],
          [right + depth, height * END - more],
          [right + depth, height * (1 - END) + more],
          [right, height * (1 - FOOT) + more],
        ]
      : [];
  const corners = [[from, 0], [right, 0], ...tail, [right, height], [from, height]];
  return `M${corners.map((corner) => corner.map((number) => number.toFixed(3)).join(" ")).join("L")}Z`;
}
