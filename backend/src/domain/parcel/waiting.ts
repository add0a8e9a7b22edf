import type { ParcelState } from "../../contracts/parcel-words";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from the payment until a parcel should be packed; pieces that are made after the order take theirs first. */
export const DAYS_TO_PREPARE = 3;
/** Days that a packed parcel may wait for the way to the post. */
const DAYS_TO_HAND_OVER = 2;

export interface Waiting {
  /** Whole days in this state. */
  readonly days: number;
  /** Longer than a shopper should have to wait; never so for a parcel that has left. */
  readonly isLate: boolean;
}

/**
 * How long a parcel has been in its state.
 *
 * @param makingDays The longest time that a piece in it takes to be made; 0 when all are on the shelf.
 */
export function waitingOf(
  {
    state,
    since,
    makingDays,
  }: { readonly state: ParcelState; readonly since: Date; readonly makingDays: number },
  now: Date,
): Waiting {
  const age = Math.max(0, now.getTime() - since.getTime());
  const allowed =
    state === "to_prepare" ? DAYS_TO_PREPARE + makingDays : state === "packed" ? DAYS_TO_HAND_OVER : Infinity;
  return { days: Math.floor(age / DAY_MS), isLate: age > allowed * DAY_MS };
}
