import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SignedSums } from "../../../domain/income/income-report";
import { type CenterClock, clocksValue, GIVEN_CLOCKS } from "./center-clocks";
import { type Dimension, entryFacts } from "./entry-facts";

/** Which entries are summed; what is not named is not asked. */
export interface SumFilter {
  readonly accounts: readonly string[];
  readonly centerId?: string | undefined;
  readonly workshopId?: string | undefined;
  /** First and last month, `2026-10`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly currencyCode?: string | undefined;
  /** One of the dimensions and its value; '' is nobody or nowhere. */
  readonly of?: { readonly dimension: Dimension; readonly value: string } | undefined;
}

/** What the sums are told apart by. */
export type SumGroup = Dimension | "month" | "center" | "workshop";

const GROUPS: Readonly<Record<SumGroup, string>> = {
  month: "to_char(month, 'YYYY-MM')",
  center: "center_id",
  workshop: "workshop_id",
  recipient: "value",
  destination: "value",
  craft: "value",
};

const KINDS = ["capture", "refund", "fee", "payout"] as const;
const COLUMNS = "month, center_id, workshop_id, kind, currency_code, amount_minor";

type Row = Readonly<Record<"key" | "currency_code" | (typeof KINDS)[number] | "entries", string>>;

/**
 * Sums, group by group: what is counted already, and the entries that are marked as not counted yet, in one statement
 * and so of one moment. Marked entries are looked up one by one; they are those of the last minute.
 */
export async function readSums(
  sql: Knex,
  {
    group,
    filter,
    clocks,
  }: { readonly group: SumGroup; readonly filter: SumFilter; readonly clocks: readonly CenterClock[] },
): Promise<SignedSums[]> {
  const dimension = filter.of?.dimension ?? dimensionOf(group);
  const where = conditions(filter);
  const figures = KINDS.map(
    (kind) => `coalesce(sum(amount_minor) filter (where kind = '${kind}'), 0)::text as ${kind}`,
  ).join(", ");
  const tail = entryFacts({
    zone: `coalesce(k.time_zone, g."timeZone", 'UTC')`,
    joins: `left join ${GIVEN_CLOCKS} on g."centerId" = e.center_id`,
  });
  const { rows }: { rows: Row[] } = await sql.raw(
    `select ${GROUPS[group]} as key, currency_code, ${figures}, sum(entries)::text as entries
       from (select ${COLUMNS}, value, entries from ledger_summary where dimension = :dimension and ${where}
             union all
             select ${COLUMNS}, value, 1 from (
               select f.*, f.${dimension} as value from ledger_unfolded u
                cross join lateral (${tail} where e.seq = u.seq offset 0) f) marked where ${where}) s
      group by 1, 2 order by 1, 2`,
    { ...bindings(filter), dimension, clocks: clocksValue(clocks) },
  );
  return rows.map(toSum);
}

const dimensionOf = (group: SumGroup): Dimension =>
  group === "destination" || group === "craft" ? group : "recipient";

function conditions({ centerId, workshopId, from, to, kinds, currencyCode, of }: SumFilter): string {
  return [
    "account = any(:accounts)",
    centerId !== undefined && "center_id = :centerId",
    workshopId !== undefined && "workshop_id = :workshopId",
    from !== undefined && "month >= :from::date",
    to !== undefined && "month <= :to::date",
    kinds !== undefined && "kind = any(:kinds)",
    currencyCode !== undefined && "currency_code = :currencyCode",
    of !== undefined && "value = :value",
  ]
    .filter((condition) => condition !== false)
    .join(" and ");
}

function bindings({ of, from, to, ...filter }: SumFilter): Record<string, string | readonly string[]> {
  const named = { ...filter, from: from && `${from}-01`, to: to && `${to}-01`, value: of?.value };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
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
