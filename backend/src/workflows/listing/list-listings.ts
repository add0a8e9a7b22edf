import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingList, ListingListQuery, ListingRow } from "../../contracts/manager/listing";
import { LISTING_STATES, type ListingState } from "../../contracts/manager/listing-words";

/** What a row shows, and no more of the content: 500 of them travel over a thin line. */
const ROWS = `
  select l.id, l.revision, l.state, coalesce(l.content ->> 'title', '') as title, l.content ->> 'craft' as craft,
         l.content -> 'photos' -> 0 ->> 'id' as photo, l.content -> 'price' as price, l.live is not null as is_live,
         l.paused, l.handle, jsonb_array_length(l.reasons) as reasons, l.updated_at, count(*) over ()::int as total
    from listing l
   where l.workshop_id = :workshopId and l.deleted_at is null
     and (:state::text is null or l.state = :state)
     and (:words::text is null or l.content ->> 'title' ilike :words)
   order by l.updated_at desc, l.id limit :limit offset :offset`;

const COUNTS = `
  select state, count(*)::int as count from listing where workshop_id = ? and deleted_at is null group by state`;

interface Row extends Omit<ListingRow, "updated_at"> {
  readonly updated_at: Date;
  readonly total: number;
}

/** A workshop's listings, the newest change first. */
export async function listListings(
  container: MedusaContainer,
  workshopId: string,
  { state, q, limit, offset }: ListingListQuery,
): Promise<ListingList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const words = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null;
  const [{ rows }, { rows: counts }]: [{ rows: Row[] }, { rows: { state: ListingState; count: number }[] }] =
    await Promise.all([
      sql.raw(ROWS, { workshopId, state: state ?? null, words, limit, offset }),
      sql.raw(COUNTS, [workshopId]),
    ]);
  const countOf = new Map(counts.map((one) => [one.state, one.count]));
  const states = Object.fromEntries(LISTING_STATES.map((one) => [one, countOf.get(one) ?? 0]));
  return {
    listings: rows.map(({ total: _, updated_at, ...row }) => ({
      ...row,
      updated_at: updated_at.toISOString(),
    })),
    count: rows[0]?.total ?? 0,
    states: states as Record<ListingState, number>,
  };
}
