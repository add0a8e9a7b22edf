import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type ManagedAction = "parcel.checked" | "parcel.packed" | "parcel.unpacked" | "parcel.handed_over";

interface BegunRequest {
  readonly requestId: string;
  readonly parcelId: string;
  /** Who asked. */
  readonly by: string;
}

/** A step of the parcel that this manager has taken since the request came. */
const TAKEN = `
  select e.id from parcel_event e join parcel_request r on r.id = :requestId
   where e.parcel_id = :parcelId and e.step = :step and e.actor_id = :by and e.occurred_at >= r.begun_at limit 1`;

/** What they have said of its pieces since, which stands until it is unpacked. */
const CHECKED = `
  select c.id from parcel_check c join parcel p on p.id = c.parcel_id join parcel_request r on r.id = :requestId
   where c.parcel_id = :parcelId and c.checked_by = :by and c.checked_at >= r.begun_at and p.state <> 'to_prepare' limit 1`;

/**
 * What a request has done that was begun and never answered; null when it has to be done still. What somebody else has done with the
 * parcel meanwhile is theirs: the request is then refused like any that comes too late.
 */
export async function doneForRequest(
  sql: Knex,
  asked: "check" | "unpack" | "hand_over",
  request: BegunRequest,
): Promise<ManagedAction | null> {
  const isThere = async (query: string, step = "") =>
    (await sql.raw(query, { ...request, step })).rows.length > 0;
  if (asked === "unpack") return (await isThere(TAKEN, "unpack")) ? "parcel.unpacked" : null;
  if (asked === "hand_over") return (await isThere(TAKEN, "hand_over")) ? "parcel.handed_over" : null;
  if (await isThere(TAKEN, "pack")) return "parcel.packed";
  return (await isThere(CHECKED)) ? "parcel.checked" : null;
}
