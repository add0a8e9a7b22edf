import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { THE_SHOP } from "../../domain/statement/the-shop";
import type { CenterToClose } from "../../modules/attribution/statements/close-month";

interface Row {
  id: string;
  handle: string;
  time_zone: string;
  workshops: { id: string; handle: string }[];
}

/**
 * Centers with their workshops, also those that no longer sell: what they earned is still theirs. Then the shop, for
 * funds of its own.
 */
export async function centersToClose(sql: Knex, centerId?: string): Promise<CenterToClose[]> {
  const { rows }: { rows: Row[] } = await sql.raw(
    `select c.id, c.handle, c.time_zone,
            coalesce(json_agg(json_build_object('id', w.id, 'handle', w.handle)) filter (where w.id is not null), '[]') as workshops
       from center c left join workshop w on w.center_id = c.id
      where :centerId::text is null or c.id = :centerId
      group by c.id order by c.handle`,
    { centerId: centerId ?? null },
  );
  const centers = rows.map(({ id, handle, time_zone, workshops }) => ({
    id,
    handle,
    timeZone: time_zone,
    workshops: new Map(workshops.map((workshop) => [workshop.id, workshop.handle])),
  }));
  const shop: CenterToClose = { ...THE_SHOP, workshops: new Map() };
  return [...centers, ...(centerId === undefined || centerId === shop.id ? [shop] : [])];
}
