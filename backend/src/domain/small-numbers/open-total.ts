import { leastOf } from "./maker-band";
import { eachPart, type OpenSplit, type ToldCell } from "./open-cell";

/** Several centers together. */
export interface OpenTotal {
  readonly centers: number;
  /** The fewest makers that their bands stand for; whoever earned in two centers is counted by both. */
  readonly makersAtLeast: number;
  readonly pieces: number;
  readonly split: OpenSplit;
}

/**
 * The sum of cells that are told. It is made of these and of nothing else: what is told of no cell is in no total, so that a total
 * less its parts leaves nothing. Null where there is no such cell.
 */
export function totalOfCells(cells: readonly ToldCell[]): OpenTotal | null {
  if (cells.length === 0) return null;
  return {
    centers: new Set(cells.map(({ centerId }) => centerId)).size,
    makersAtLeast: cells.reduce((sum, { band }) => sum + leastOf(band), 0),
    pieces: cells.reduce((sum, { pieces }) => sum + pieces, 0),
    split: eachPart((part) => cells.reduce((sum, { split }) => sum + split[part], 0n)),
  };
}
