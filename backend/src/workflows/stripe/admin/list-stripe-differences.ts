import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  StripeDifferenceDto,
  StripeDifferenceList,
  StripeDifferencesQuery,
} from "../../../contracts/stripe-books";
import { exponentOf } from "../../../domain/money";

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** A difference with its history; `at` of history is to the second. */
const LISTED = `
  select d.id, d.kind, d.subject, d.currency_code as "currencyCode", d.ours_minor::text as "oursMinor",
         d.theirs_minor::text as "theirsMinor", d.order_id as "orderId", o.display_id as "displayId", d.state,
         to_char(d.found_at at time zone 'utc', ${ISO}) as "foundAt",
         to_char(d.closed_at at time zone 'utc', ${ISO}) as "closedAt",
         (select json_agg(json_build_object('at', to_char(n.at at time zone 'utc', ${ISO}), 'state', n.state,
                          'by', coalesce(u.email, n.by), 'note', n.note) order by n.at)
            from psp_difference_note n left join "user" u on u.id = n.by where n.difference_id = d.id) as history
    from psp_difference d left join "order" o on o.id = d.order_id
   where d.state = :state
   order by d.found_at desc, d.id desc limit :limit offset :offset`;

/** Differences in one state, newest first, each with all that was ever said of it. */
export async function listStripeDifferences(
  container: MedusaContainer,
  query: StripeDifferencesQuery,
): Promise<StripeDifferenceList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const counted = await sql("psp_difference")
    .where({ state: query.state })
    .first(sql.raw("count(*)::int as count"));
  const { rows }: { rows: Omit<StripeDifferenceDto, "exponent">[] } = await sql.raw(LISTED, { ...query });
  return {
    count: counted.count,
    differences: rows.map((row) => ({ ...row, exponent: exponentOf(row.currencyCode) })),
  };
}
