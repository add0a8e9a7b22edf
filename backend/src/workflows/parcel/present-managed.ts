import type { ManagedParcelHead } from "../../contracts/manager/parcel";
import { isChecked } from "../../domain/parcel/packing-check";
import { isOwnLine, type PackingReach } from "../../domain/parcel/packing-reach";
import { parcelReference } from "../../domain/parcel/parcel-reference";
import { waitingOf } from "../../domain/parcel/waiting";
import type { ManagedLineRow, ManagedRow } from "./managed-rows";

/** What a list and the parcel itself say alike. */
export function presentManaged(
  { id, state, since, country, trackingNumber, openProblems, lines }: ManagedRow,
  reach: PackingReach,
  now: Date,
): Omit<ManagedParcelHead, "pieces" | "isHeld"> {
  const makingDays = Math.max(0, ...lines.map((line) => line.makingDays));
  return {
    id,
    reference: parcelReference(id),
    state,
    since: since.toISOString(),
    ...waitingOf({ state, since, makingDays }, now),
    country,
    otherPieces: sumOf(lines.filter((line) => !isOwnLine(line, reach))),
    isChecked: state !== "to_prepare" || lines.filter((line) => isOwnLine(line, reach)).every(isChecked),
    openProblems,
    trackingNumber,
  };
}

export const sumOf = (lines: readonly Pick<ManagedLineRow, "quantity">[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);
