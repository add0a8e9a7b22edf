import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingQueue, ListingQueueQuery, QueuedListing } from "../../contracts/manager/listing-review";

/** What waits comes in the order in which it was handed in; anything else with its newest change first. */
const QUEUE = `
  select l.id, l.revision, l.state, coalesce(l.content ->> 'title', '') as title, c.name ->> 'en' as center,
         w.name ->> 'en' as workshop, l.product_id is not null as is_change,
         l.content -> 'photos' -> 0 ->> 'id' as photo, coalesce(m.name, 'operator') as by,
         coalesce(l.submitted_at, l.updated_at) as since, count(*) over ()::int as total
    from listing l
    join workshop w on w.id = l.workshop_id
    join center c on c.id = w.center_id
    left join account m on m.id = coalesce(l.submitted_by, l.saved_by)
   where l.deleted_at is null and l.state = :state and (:centerId::text is null or c.id = :centerId)
   order by l.submitted_at asc nulls last, l.updated_at desc, l.id limit :limit offset :offset`;

const CENTERS = `
  select c.id, c.name ->> 'en' as name from center c
   where c.deleted_at is null and exists (select 1 from listing l join workshop w on w.id = l.workshop_id
                                           where w.center_id = c.id and l.deleted_at is null)
   order by name`;

interface Row extends Omit<QueuedListing, "since"> {
  readonly since: Date;
  readonly total: number;
}

/** Listings of all workshops in one state: those that wait for an operator, unless another is asked for. */
export async function readListingQueue(
  container: MedusaContainer,
  { state, center_id, limit, offset }: ListingQueueQuery,
): Promise<ListingQueue> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [{ rows }, { rows: centers }]: [{ rows: Row[] }, { rows: ListingQueue["centers"] }] =
    await Promise.all([
      sql.raw(QUEUE, { state, centerId: center_id ?? null, limit, offset }),
      sql.raw(CENTERS),
    ]);
  return {
    listings: rows.map(({ total: _, since, ...row }) => ({ ...row, since: since.toISOString() })),
    count: rows[0]?.total ?? 0,
    centers,
  };
}
