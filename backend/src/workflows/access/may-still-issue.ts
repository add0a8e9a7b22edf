import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { mayManageAll, type Seat } from "../../domain/access/seats";
import { readScope } from "./read-scope";

type Place = Pick<Seat, "centerId" | "workshopId">;

/** Everywhere that a manager works now. */
export const seatsOf = (sql: Knex, managerId: string): Promise<Place[]> =>
  sql("membership")
    .where({ manager_id: managerId, ended_at: null })
    .select("center_id as centerId", "workshop_id as workshopId");

/**
 * Whether whoever issued a code to these seats could do so today: a code stands on its issuer's word, and ends with the
 * right. Operators and the shop itself (no issuer) may always.
 */
export async function mayStillIssue(
  container: MedusaContainer,
  issuedBy: string | null,
  seats: readonly Place[],
): Promise<boolean> {
  const scope = issuedBy ? await readScope(container, issuedBy) : null;
  return scope === null || mayManageAll(scope, seats);
}
