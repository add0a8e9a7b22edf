import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type CenterClock, onlyWriter, setClocks } from "./center-clocks";
import { KINDS, MEASURES, measuresOf, SUM_KEY, sumKeyOf } from "./cuts";
import { alikeFacts, entryFacts, sumsOf } from "./entry-facts";
import { sweepMarks } from "./fold-entries";

/** What a rebuild counted, and how many sums were not what they should have been. */
export interface Rebuilt {
  readonly entries: number;
  readonly sums: number;
  readonly corrected: number;
}

/** Sums that say something else than the count, or that are missing, or that nothing stands behind. */
const WRONG = `
  create temp table wrong on commit drop as
  select ${SUM_KEY}, ${measuresOf("c")} from counted c full join ledger_summary s using (${SUM_KEY})
   where (${measuresOf("c")}) is distinct from (${measuresOf("s")})`;

const DROP_WRONG = `delete from ledger_summary s using wrong w where ${sumKeyOf("s")} = ${sumKeyOf("w")}`;

/** In the order of the key: the sums of one center are read together. */
const ADD_RIGHT = `
  insert into ledger_summary (${SUM_KEY}, ${MEASURES.join(", ")})
  select ${SUM_KEY}, ${MEASURES.join(", ")} from wrong where pieces is not null order by ${SUM_KEY}`;

/** Every entry is once in each cut. */
const COUNTED = `
  select count(*)::int as sums,
         coalesce(sum(${KINDS.map((kind) => `${kind}_entries`).join(" + ")}) filter (where cut = 'center'), 0)::int as entries
    from counted`;

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
      // The planner can't know how few facts differ, and would sort them all.
      await sql.raw("set local work_mem = '256MB'");
      await sql.raw("set local enable_sort = off");
      // Joining is most of the work, and can be shared.
      await sql.raw("set local parallel_tuple_cost = 0");
      await sql.raw(`create temp table alike_facts on commit drop as ${alikeFacts(entryFacts())}`);
      await sql.raw(`create temp table counted on commit drop as ${sumsOf("select * from alike_facts")}`);
      await sql.raw("delete from ledger_unfolded");
      const wrong = await sql.raw(WRONG);
      await sql.raw(DROP_WRONG);
      await sql.raw(ADD_RIGHT);
      const { rows } = await sql.raw(COUNTED);
      return { ...rows[0], corrected: wrong.rowCount };
    },
    { isolationLevel: "repeatable read" },
  );
  await sweepMarks(connection);
  return rebuilt;
}
