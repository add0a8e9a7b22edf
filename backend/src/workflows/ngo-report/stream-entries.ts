import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ReportEntry } from "../../domain/ngo-report/entry-report";
import { ENTRIES, entriesWhere, REFERENCE } from "../income/entries-sql";

/** Rows that are in memory at once. */
const BATCH = 500;

const COLUMNS = `
  e.seq::text as seq, to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
  e.center_id as "centerId", e.workshop_id as "workshopId", e.recipient, t.kind, e.currency_code as "currencyCode",
  e.amount_minor::text as "amountMinor", o.ship_to_country as destination, l.craft_type as craft, l.title,
  ${REFERENCE} as reference`;

/** Entries in the order of the book, some at a time, through a cursor of the transaction that they are read in. */
export async function* streamEntries(
  sql: Knex,
  {
    filter,
    most,
  }: { readonly filter: Parameters<typeof entriesWhere>[0]; readonly most?: number | undefined },
): AsyncGenerator<ReportEntry[]> {
  const { where, bindings } = entriesWhere(filter);
  await sql.raw(
    `declare report_entries no scroll cursor for
     select ${COLUMNS} ${ENTRIES} where ${where} order by e.seq ${most === undefined ? "" : `limit ${most}`}`,
    bindings,
  );
  try {
    for (;;) {
      const { rows }: { rows: ReportEntry[] } = await sql.raw(`fetch forward ${BATCH} from report_entries`);
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) return;
    }
  } finally {
    await sql.raw("close report_entries");
  }
}
