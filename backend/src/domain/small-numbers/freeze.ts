import { eachPart, type OpenSplit } from "./open-cell";

/** What a center earned, from its first day on. */
export interface Earned {
  readonly pieces: number;
  readonly split: OpenSplit;
}

/**
 * What a quarter is frozen with: everything until its end as it is known today, less what earlier quarters were frozen with. So a
 * refund or a rate that comes after a quarter was frozen stands in the next one, no frozen number is ever changed, and all quarters
 * together are what the book says.
 */
export function newInQuarter(untilItsEnd: Earned, frozen: readonly Earned[]): Earned {
  return {
    pieces: frozen.reduce((rest, { pieces }) => rest - pieces, untilItsEnd.pieces),
    split: eachPart((part) =>
      frozen.reduce((rest, { split }) => rest - split[part], untilItsEnd.split[part]),
    ),
  };
}
