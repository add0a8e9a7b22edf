import type { NgoRole } from "../../contracts/ngo/roles";
import type { Seat } from "./ngo-scope";

const LONGEST_YEARS = 5;

/** The day so many years later, `YYYY-MM-DD`; text compares as days do. */
export const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/**
 * Why a seat can't have this last day (`YYYY-MM-DD`, null for none); null where it can. An auditor's ends by itself; a lead's
 * doesn't, or one morning nobody could say who works there.
 */
export function seatDaysProblem(
  role: NgoRole,
  expiresOn: string | null,
  today: string,
): "expiry_needed" | "expiry_wrong" | null {
  if (expiresOn === null) return role === "auditor" ? "expiry_needed" : null;
  const isNear = expiresOn >= today && expiresOn <= yearsAfter(today, LONGEST_YEARS);
  return role === "lead" || !isNear ? "expiry_wrong" : null;
}

/** Whether an organisation with these seats loses its last lead when one of them ends, or gets another role. */
export function leavesNoLead(
  seats: readonly Pick<Seat, "id" | "role">[],
  { id, role }: { readonly id: string; readonly role: NgoRole | null },
): boolean {
  const isLead = seats.some((seat) => seat.id === id && seat.role === "lead");
  const others = seats.some((seat) => seat.id !== id && seat.role === "lead");
  return isLead && role !== "lead" && !others;
}
