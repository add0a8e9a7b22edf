import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ImportSchemeDto } from "../../contracts/tax";
import { schemeOn } from "../../domain/import-vat/import-scheme";

/** What operators set, oldest first. */
export async function schemesSet(sql: Knex): Promise<Omit<ImportSchemeDto, "inForce">[]> {
  const { rows } = await sql.raw(
    `select s.number, to_char(s.from_day, 'YYYY-MM-DD') as from, coalesce(u.email, s.set_by) as "setBy",
            to_char(s.set_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "setAt"
       from import_scheme s left join "user" u on u.id = s.set_by
      order by s.id`,
  );
  return rows;
}

/** The number under which import VAT is collected on a day; null while it isn't. */
export async function iossNumberOn(sql: Knex, day: string): Promise<string | null> {
  return schemeOn(await schemesSet(sql), day)?.number ?? null;
}
