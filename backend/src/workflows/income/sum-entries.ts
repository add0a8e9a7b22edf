import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SignedSums } from "../../domain/income/income-report";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";
import { ENTRIES, entriesWhere, ZONE } from "./entries-sql";

const KINDS = ["capture", "refund", "fee", "payout"] as const;
const FIGURES = KINDS.map(
  (kind) => `coalesce(sum(e.amount_minor) filter (where e.kind = '${kind}'), 0)::text as ${kind}`,
).join(", ");

/** What the sums of the ledger aren't kept by: pieces, and one day. */
const GROUPS = {
  piece: "coalesce(l.product_id, '')",
  day: `(e.occurred_at at time zone ${ZONE})::date::text`,
} as const;

type Row = Readonly<Record<"key" | "title" | "currencyCode" | (typeof KINDS)[number] | "entries", string>>;

/** Sums with the title that the newest of their lines had; null for what belongs to no line. */
export interface TitledSums extends SignedSums {
  readonly title: string | null;
}

/**
 * Sums of the very entries that {@link entriesWhere} lists, by piece or by day. For one workshop and a month at most: it reads
 * the entries themselves.
 */
export async function sumEntries(
  sql: Knex,
  {
    group,
    filter,
    day,
  }: { readonly group: keyof typeof GROUPS; readonly filter: SumFilter; readonly day?: string },
): Promise<TitledSums[]> {
  const { where, bindings } = entriesWhere(filter);
  const onDay = day === undefined ? "" : `and ${GROUPS.day} = :day`;
  const { rows }: { rows: Row[] } = await sql.raw(
    `select ${GROUPS[group]} as key, e.currency_code as "currencyCode", ${FIGURES}, count(*)::text as entries,
            (array_agg(l.title order by e.seq desc))[1] as title
       ${ENTRIES} where ${where} ${onDay} group by 1, 2 order by 1, 2`,
    { ...bindings, ...(day === undefined ? {} : { day }) },
  );
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    currencyCode: row.currencyCode,
    captureMinor: BigInt(row.capture),
    refundMinor: BigInt(row.refund),
    feeMinor: BigInt(row.fee),
    payoutMinor: BigInt(row.payout),
    entries: Number(row.entries),
  }));
}
