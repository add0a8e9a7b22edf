import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SignedSums } from "../../../domain/income/income-report";
import type { CenterClock } from "./center-clocks";
import { type Cut, DIMENSIONS, type Dimension, KINDS, type Kind } from "./cuts";
import { markedFacts, type SumFilter, summedRows, sumsBindings } from "./summed-rows";

/** What the sums are told apart by. */
export type PlainGroup = Dimension | "month" | "center" | "workshop" | "sent";
export type SumGroup = PlainGroup | PairedGroup;

/** Two at once, with a space between: a month and a center, a month and where to, a center and a workshop. */
type PairedGroup = "monthOfCenter" | "monthOfSent" | "workshopOfCenter";

const MONTH = "to_char(month, 'YYYY-MM')";
const VALUE = { columns: "value", key: "value" };

/** The columns of a group, and the text of its key: made of a group that is summed already, not of each row. */
export const GROUPS: Readonly<Record<SumGroup, { readonly columns: string; readonly key: string }>> = {
  month: { columns: "month", key: MONTH },
  center: { columns: "center_id", key: "center_id" },
  workshop: { columns: "workshop_id", key: "workshop_id" },
  sent: { columns: "sent", key: "sent" },
  workshopOfCenter: { columns: "center_id, workshop_id", key: "center_id || ' ' || workshop_id" },
  monthOfSent: { columns: "month, sent", key: `${MONTH} || ' ' || sent` },
  monthOfCenter: { columns: "month, center_id", key: `${MONTH} || ' ' || center_id` },
  recipient: VALUE,
  destination: VALUE,
  craft: VALUE,
};

/** The coarsest cut that tells apart what is asked. */
export const cutFor = (group: SumGroup, { of, workshops }: SumFilter): Cut => ({
  byWorkshop: group === "workshop" || group === "workshopOfCenter" || workshops !== undefined,
  dimension: of?.dimension ?? DIMENSIONS.find((dimension) => dimension === group),
});

type Row = Readonly<Record<"key" | "currency_code" | Kind | "entries", string>>;

/**
 * Sums, group by group: what is counted already, and the entries that are marked as not counted yet, in one statement
 * and so of one moment. Marked entries are looked up one by one; they are those of the last minute.
 */
export async function readSums(
  sql: Knex,
  {
    group,
    filter: asked,
    clocks,
  }: { readonly group: SumGroup; readonly filter: SumFilter; readonly clocks: readonly CenterClock[] },
): Promise<SignedSums[]> {
  const { columns, key } = GROUPS[group];
  // Without a kind there would be sums of pieces alone.
  const filter = { ...asked, kinds: asked.kinds ?? KINDS };
  const figures = KINDS.map((kind) => `sum(${kind}_minor)::text as ${kind}`).join(", ");
  const { rows }: { rows: Row[] } = await sql.raw(
    `with marked as materialized (${markedFacts(filter)})
     select ${key} as key, currency_code, ${figures}, sum(entries)::text as entries
       from (${summedRows(cutFor(group, filter), filter)}) s group by ${columns}, currency_code order by 1, 2`,
    sumsBindings(filter, clocks),
  );
  return rows.map(toSum);
}

const toSum = (row: Row): SignedSums => ({
  key: row.key,
  currencyCode: row.currency_code,
  captureMinor: BigInt(row.capture),
  refundMinor: BigInt(row.refund),
  feeMinor: BigInt(row.fee),
  payoutMinor: BigInt(row.payout),
  entries: Number(row.entries),
});
