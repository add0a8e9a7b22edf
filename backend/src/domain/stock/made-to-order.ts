/** How many pieces may wait to be made at one time. */
export interface MadeToOrder {
  /** Null: no limit was set. */
  readonly capacity: number | null;
}

/** Pieces that orders wait for and that don't lie there yet. */
export const waitingToBeMade = ({
  stocked,
  reserved,
}: {
  readonly stocked: number;
  readonly reserved: number;
}): number => Math.max(0, reserved - stocked);

/** True while the workshop takes on one more. */
export function takesOneMore(
  { capacity }: MadeToOrder,
  shelf: { readonly stocked: number; readonly reserved: number },
): boolean {
  return capacity === null || shelf.stocked - shelf.reserved + capacity > 0;
}
