import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ManagerRole } from "../../../contracts/manager/roles";
import { AccessRefused } from "../../../domain/access/access-refused";
import type { Seat } from "../../../domain/access/seats";

/** Throws for a change that may not be, seeing every seat of the center. */
export type SeatRules = (seat: Seat, ofCenter: readonly Seat[]) => void;

interface SeatRow extends Seat {
  readonly managerId: string;
}

/** @throws AccessRefused `not_found` for a membership that isn't (any more) */
export async function changeSeat(
  sql: Knex,
  membershipId: string,
  role: ManagerRole | null,
  rules: SeatRules,
): Promise<string | null> {
  const found = await sql("membership").where({ id: membershipId, ended_at: null }).first("center_id");
  if (!found) throw new AccessRefused("not_found");
  const { rows: seats }: { rows: SeatRow[] } = await sql.raw(
    `select id, role, center_id as "centerId", workshop_id as "workshopId", manager_id as "managerId"
       from membership where center_id = ? and ended_at is null order by id for update`,
    [found.center_id],
  );
  const seat = seats.find(({ id }) => id === membershipId);
  if (!seat) throw new AccessRefused("not_found");
  rules(seat, seats);
  const now = new Date();
  await sql("membership").where({ id: membershipId }).update({ ended_at: now, updated_at: now });
  if (role === null) return null;
  const { managerId, centerId, workshopId } = seat;
  if (isHeld(seats, { managerId, workshopId, role, id: membershipId }))
    throw new AccessRefused("member_already");
  const id = generateEntityId(undefined, "mbr");
  await sql("membership").insert({
    id,
    manager_id: managerId,
    role,
    center_id: centerId,
    workshop_id: workshopId,
  });
  return id;
}

const isHeld = (
  seats: readonly SeatRow[],
  wanted: Pick<SeatRow, "id" | "managerId" | "workshopId" | "role">,
): boolean =>
  seats.some(
    ({ id, managerId, workshopId, role }) =>
      id !== wanted.id &&
      managerId === wanted.managerId &&
      workshopId === wanted.workshopId &&
      role === wanted.role,
  );
