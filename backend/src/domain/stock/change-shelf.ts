/** More than any workshop has of one piece: a slip of the finger, or a number typed into the wrong field. */
export const MOST_ON_SHELF = 10_000;

/** Whole pieces. */
export interface Shelf {
  /** What lies there, promised or not. */
  readonly stocked: number;
  /** Promised to orders; more than lies there where a piece is made to order. */
  readonly reserved: number;
  readonly oneOfAKind: boolean;
}

/** Why a shelf can't be changed like that; nothing has been changed. */
export type ShelfProblem =
  | { readonly code: "below_reserved"; readonly reserved: number; readonly stocked: number }
  | { readonly code: "one_of_a_kind" }
  | { readonly code: "above_most"; readonly most: number };

/**
 * What lies there after so many came or went. Never fewer than orders were promised, and of a piece that there is only one of
 * never two. What was counted wrong before may always be put right upwards.
 */
export function changeShelf(
  { stocked, reserved, oneOfAKind }: Shelf,
  delta: number,
): { readonly stocked: number } | { readonly problem: ShelfProblem } {
  const after = stocked + delta;
  if (delta < 0 && after < Math.max(0, reserved))
    return { problem: { code: "below_reserved", reserved, stocked } };
  if (delta > 0 && oneOfAKind && after > 1) return { problem: { code: "one_of_a_kind" } };
  if (delta > 0 && after > MOST_ON_SHELF) return { problem: { code: "above_most", most: MOST_ON_SHELF } };
  return { stocked: after };
}
