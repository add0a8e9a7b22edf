import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CenterClock } from "../../modules/attribution/summaries/center-clocks";

/** The clocks of all centers, of those too that are gone: what they earned keeps its months. */
export async function readCenterClocks(sql: Knex): Promise<CenterClock[]> {
  const { rows } = await sql.raw(
    `select id as "centerId", time_zone as "timeZone", upper(country) as country from center order by id`,
  );
  return rows;
}
