import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CenterClock, onlyWriter, setClocks } from "./center-clocks";
import { MEASURES, SUM_KEY } from "./cuts";
import { alikeFacts, entryFacts, sumsOf } from "./entry-facts";

/** Entries that one transaction folds: short enough that nobody who wants to fold waits long. */
const BATCH = 20_000;

/** So many marks taken away leave a table that should be swept before it is read again. */
const SWEEP = 100_000;

/** Marked entries, each looked up by its place: no plan may read the whole book. */
const TAKEN = `select f.* from taken t cross join lateral (${entryFacts()} where e.seq = t.seq offset 0) f`;

/**
 * Counts marked entries and takes their marks away, in one statement: whoever reads sums and marks together sees each
 * entry once.
 */
const FOLD = `
  with taken as (
    delete from ledger_unfolded where seq in (select seq from ledger_unfolded order by seq limit ${BATCH}) returning seq),
  added as (
    insert into ledger_summary as s (${SUM_KEY}, ${MEASURES.join(", ")})
    select ${SUM_KEY}, ${MEASURES.join(", ")} from (${sumsOf(alikeFacts(TAKEN))}) sums
    on conflict (${SUM_KEY}) do update
      set ${MEASURES.map((measure) => `${measure} = s.${measure} + excluded.${measure}`).join(", ")})
  select count(*)::int as folded from taken`;

/** A center whose clock was set anew is counted from the start: its sums go, its entries are marked again. */
const RECOUNT = `
  with gone as (delete from ledger_summary where center_id = any(:centers))
  insert into ledger_unfolded (seq) select seq from ledger_entry where center_id = any(:centers) on conflict do nothing`;

/**
 * Folds every marked entry into the sums; returns how many. Harmless at any time and any number of times, while others
 * write entries: what is not committed yet is folded next time, whatever its place in the book.
 */
export async function foldEntries(connection: Knex, clocks: readonly CenterClock[]): Promise<number> {
  let folded = 0;
  for (;;) {
    const taken = await connection.transaction(async (sql) => {
      await onlyWriter(sql);
      const moved = await setClocks(sql, clocks);
      if (moved.length > 0) await sql.raw(RECOUNT, { centers: moved });
      const { rows } = await sql.raw(FOLD);
      return rows[0].folded;
    });
    folded += taken;
    if (taken < BATCH) break;
  }
  if (folded >= SWEEP) await sweepMarks(connection);
  return folded;
}

/** What was taken away would be read past again and again, until the database got round to it. */
export async function sweepMarks(connection: Knex): Promise<void> {
  await connection.raw("vacuum (analyze) ledger_unfolded, ledger_summary");
}
