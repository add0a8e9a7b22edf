import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CenterClock, onlyWriter, setClocks } from "./center-clocks";
import { entryFacts, SUM_KEY, sumsOf } from "./entry-facts";
import { sweepMarks } from "./fold-entries";

/** What a rebuild counted, and how many sums were not what they should have been. */
export interface Rebuilt {
  readonly entries: number;
  readonly sums: number;
  readonly corrected: number;
}

const KEY = SUM_KEY.join(", ");
const FIGURES = "amount_minor, entries";

/** Sums that say something else than the count, or that have no entries at all. */
const DROP_WRONG = `
  delete from ledger_summary s where not exists (
    select 1 from counted c
     where (${SUM_KEY.map((column) => `c.${column}`).join(", ")}) = (${SUM_KEY.map((column) => `s.${column}`).join(", ")})
       and c.amount_minor = s.amount_minor and c.entries = s.entries)`;

const ADD_MISSING = `
  insert into ledger_summary (${KEY}, ${FIGURES})
  select ${KEY}, ${FIGURES} from counted c
   where not exists (select 1 from ledger_summary s
                      where (${SUM_KEY.map((column) => `s.${column}`).join(", ")}) = (${SUM_KEY.map((column) => `c.${column}`).join(", ")}))
   order by ${KEY}`;

/**
 * Counts the whole book anew and corrects every sum that differs, at any time: readers see the sums from before until
 * it is done, and an entry that is written meanwhile stays marked. The whole transaction has one snapshot, so that the
 * marks it takes away are exactly those of the entries it counted.
 */
export async function rebuildSummaries(connection: Knex, clocks: readonly CenterClock[]): Promise<Rebuilt> {
  const rebuilt = await connection.transaction(
    async (sql) => {
      await onlyWriter(sql);
      await setClocks(sql, clocks);
      await sql.raw("set local work_mem = '256MB'");
      await sql.raw(`create temp table counted on commit drop as ${sumsOf(entryFacts())}`);
      await sql.raw("analyze counted");
      await sql.raw("delete from ledger_unfolded");
      const dropped = await sql.raw(DROP_WRONG);
      const added = await sql.raw(ADD_MISSING);
      const { rows } = await sql.raw(
        `select count(*)::int as sums, coalesce(sum(entries) filter (where dimension = 'recipient'), 0)::int as entries
           from counted`,
      );
      return { ...rows[0], corrected: Math.max(dropped.rowCount, added.rowCount) };
    },
    { isolationLevel: "repeatable read" },
  );
  await sweepMarks(connection);
  return rebuilt;
}
