import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IncomeReport } from "../../contracts/income";
import { DEFAULT_LOCALE, type Locale } from "../../contracts/locale";
import type { CenterClock } from "../../modules/attribution/summaries/center-clocks";
import { BookRefusal } from "../statement/book-refusal";
import { nameIn } from "./name-in";

export type CenterName = IncomeReport["centers"][number];

/** Every center with its workshops, in the same order whatever language they are named in, those too that no longer sell: what they earned is still theirs. */
const NAMES = `
  select c.id, ${nameIn("c")} as name, c.time_zone as "timeZone", upper(c.country) as country,
         coalesce(json_agg(json_build_object('id', w.id, 'name', ${nameIn("w")}) order by w.name ->> 'en')
                    filter (where w.id is not null), '[]') as workshops
    from center c left join workshop w on w.center_id = c.id
   group by c.id order by c.name ->> 'en', c.id`;

/** The clocks of such centers. */
export const clocksOf = (centers: readonly CenterName[]): CenterClock[] =>
  centers.map(({ id, timeZone, country }) => ({ centerId: id, timeZone, country }));

/** Centers to choose from. Refuses a center that there is none of, and a workshop that is not of the center. */
export async function readCenterNames(
  sql: Knex,
  {
    center_id,
    workshop_id,
  }: { readonly center_id?: string | undefined; readonly workshop_id?: string | undefined },
  locale: Locale = DEFAULT_LOCALE,
): Promise<CenterName[]> {
  const { rows: centers }: { rows: CenterName[] } = await sql.raw(NAMES, { locale });
  const asked = centers.filter(({ id }) => center_id === undefined || id === center_id);
  if (center_id !== undefined && asked.length === 0)
    throw new BookRefusal("center_not_found", "There is no such center.");
  if (
    workshop_id !== undefined &&
    !asked.some(({ workshops }) => workshops.some(({ id }) => id === workshop_id))
  )
    throw new BookRefusal("workshop_not_found", "There is no such workshop in this center.");
  return centers;
}
