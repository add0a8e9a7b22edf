import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { currencyExponents } from "../../domain/money";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";
import { ENTRIES, entriesWhere, REFERENCE, ZONE } from "./entries-sql";

/** Rows that are in memory at once. */
const BATCH = 2_000;

/** An amount as people write it: currencies with the same digits are one case. */
const DECIMAL = `case ${[0, 2, 3]
  .map((exponent) => {
    const codes = currencyExponents().flatMap(([code, digits]) => (digits === exponent ? [`'${code}'`] : []));
    return `when e.currency_code in (${codes.join(", ")}) then round(e.amount_minor / ${10 ** exponent}, ${exponent})`;
  })
  .join(" ")} end`;

/** =, +, -, @, tab and return: a spreadsheet would take what begins with one for a formula. */
const FORMULA_STARTS = [61, 43, 45, 64, 9, 13];

/** Text that may hold anything, in quotes; what looks like a formula is marked as text. Arguments of `concat`. */
const text = (column: string) =>
  `case when ascii(${column}) in (${FORMULA_STARTS.join(", ")}) then '"''' else '"' end, replace(${column}, '"', '""'), '"'`;

const COLUMNS: readonly [heading: string, sql: string][] = [
  ["seq", "e.seq"],
  ["occurred at (UTC)", `to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`],
  ["month of the center", `to_char(e.occurred_at at time zone ${ZONE}, 'YYYY-MM')`],
  ["kind", "t.kind"],
  ["center", text("coalesce(c.handle, e.center_id)")],
  ["workshop", text("coalesce(w.handle, e.workshop_id)")],
  ["account", "e.account"],
  ["recipient", text("e.recipient")],
  ["currency", "e.currency_code"],
  ["amount in minor units", "e.amount_minor"],
  ["amount", DECIMAL],
  ["destination", "o.ship_to_country"],
  ["craft", text("l.craft_type")],
  ["title", text("l.title")],
  ["reference", REFERENCE],
  ["transaction", "e.transaction_id"],
];

const LINE = `concat(${COLUMNS.map(([, column]) => column).join(", ',', ")})`;

/** UTF-8 with its mark, so that spreadsheets read every letter. */
const HEAD = `\uFEFF${COLUMNS.map(([heading]) => heading).join(",")}\r\n`;

/**
 * Entries as CSV, in the order of the book, part by part: the database writes the lines, through a cursor over one
 * snapshot, and no more than two batches are ever here. Whoever stops reading ends the cursor.
 */
export async function* exportEntries(connection: Knex, filter: SumFilter): AsyncGenerator<string> {
  const { where, bindings } = entriesWhere(filter);
  const sql = await connection.transaction({ isolationLevel: "repeatable read", readOnly: true });
  try {
    await sql.raw(
      `declare entries no scroll cursor for
       select ${LINE} as line ${ENTRIES} where ${where} order by e.seq`,
      bindings,
    );
    yield HEAD;
    // The database writes the next batch while this one is on its way.
    let next = fetchBatch(sql);
    for (;;) {
      const lines = await next;
      if (lines.length === BATCH) next = fetchBatch(sql);
      if (lines.length > 0) yield `${lines.join("\r\n")}\r\n`;
      if (lines.length < BATCH) return;
    }
  } finally {
    await sql.rollback();
  }
}

/** Not awaited at once: a failure is told by whoever awaits it, and by the end of the transaction. */
function fetchBatch(sql: Knex.Transaction): Promise<string[]> {
  const batch = sql
    .raw(`fetch forward ${BATCH} from entries`)
    .then(({ rows }: { rows: { line: string }[] }) => rows.map(({ line }) => line));
  batch.catch(() => undefined);
  return batch;
}
