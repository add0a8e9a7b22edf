import type { ManagerRole } from "../../contracts/manager/roles";
import { type ManagerScope, mayDo, type Reach, workshopsWith } from "./manager-scope";

/** A membership as it stands in a center, whoever holds it. */
export interface Seat {
  readonly id: string;
  readonly role: ManagerRole;
  readonly centerId: string;
  /** Null: every workshop of the center. */
  readonly workshopId: string | null;
}

/** Workshops of a center that no owner reaches by these seats. */
export function workshopsWithoutOwner(workshopIds: readonly string[], seats: readonly Seat[]): string[] {
  const owners = seats.filter(({ role }) => role === "owner");
  if (owners.some(({ workshopId }) => workshopId === null)) return [];
  return workshopIds.filter((id) => !owners.some(({ workshopId }) => workshopId === id));
}

/** Workshops that lose their last owner when one seat ends, or gets another role. */
export function leftWithoutOwner(
  workshopIds: readonly string[],
  seats: readonly Seat[],
  { id, role }: { readonly id: string; readonly role: ManagerRole | null },
): string[] {
  const after = seats.flatMap((seat) => (seat.id !== id ? [seat] : role === null ? [] : [{ ...seat, role }]));
  const before = workshopsWithoutOwner(workshopIds, seats);
  return workshopsWithoutOwner(workshopIds, after).filter((workshop) => !before.includes(workshop));
}

/** Whether an owner manages this seat: those of the own workshop, and those of the whole center only with the whole center. */
export const mayManageSeat = (
  { workshopId, centerId, wholeCenter }: Pick<Reach, "workshopId" | "centerId" | "wholeCenter">,
  seat: Pick<Seat, "centerId" | "workshopId">,
): boolean =>
  seat.workshopId === null ? wholeCenter && seat.centerId === centerId : seat.workshopId === workshopId;

/**
 * Whether somebody manages every one of these seats, from whichever workshop: only then may they invite to them, or give their
 * holder a new password. Nobody manages somebody who has no seat.
 */
export function mayManageAll(
  scope: ManagerScope,
  seats: readonly Pick<Seat, "centerId" | "workshopId">[],
): boolean {
  const workshops = new Set(workshopsWith(scope, "members"));
  const centers = new Set(
    scope.memberships.flatMap(({ role, wholeCenter, centerId }) =>
      wholeCenter && mayDo(role, "members") ? [centerId] : [],
    ),
  );
  return (
    seats.length > 0 &&
    seats.every(({ centerId, workshopId }) =>
      workshopId === null ? centers.has(centerId) : workshops.has(workshopId) || centers.has(centerId),
    )
  );
}
