import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SignedSums } from "../../../domain/income/income-report";
import { type CenterClock, clocksValue, GIVEN_CLOCKS } from "./center-clocks";
import { type Dimension, entryFacts } from "./entry-facts";
import { type Condition, conditionsOf, oneOf } from "./one-of";

/** Which entries are summed; what is not named is not asked. */
export interface SumFilter {
  readonly accounts: readonly string[];
  readonly centers?: readonly string[] | undefined;
  readonly workshops?: readonly string[] | undefined;
  /** First and last month, `2026-10`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly currencyCode?: string | undefined;
  /** `home`, `abroad`, or '' for what was sent nowhere. */
  readonly sent?: string | undefined;
  /** One of the dimensions and its values, or all but these; '' is nobody or nowhere. */
  readonly of?:
    | { readonly dimension: Dimension; readonly values: readonly string[]; readonly except?: boolean }
    | undefined;
}

/** What the sums are told apart by. */
export type SumGroup = Dimension | "month" | "center" | "workshop" | "sent";

export const GROUPS: Readonly<Record<SumGroup, string>> = {
  month: "to_char(month, 'YYYY-MM')",
  center: "center_id",
  workshop: "workshop_id",
  sent: "sent",
  recipient: "value",
  destination: "value",
  craft: "value",
};

export const KINDS = ["capture", "refund", "fee", "payout"] as const;
const COLUMNS = "month, center_id, workshop_id, account, kind, currency_code, sent, amount_minor, pieces";

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
  const summed = summedRows(dimension, { filter, clocks });
  const figures = KINDS.map(
    (kind) => `coalesce(sum(amount_minor) filter (where kind = '${kind}'), 0)::text as ${kind}`,
  ).join(", ");
  const { rows }: { rows: Row[] } = await sql.raw(
    `select ${GROUPS[group]} as key, currency_code, ${figures}, sum(entries)::text as entries
       from (${summed.where}) s group by 1, 2 order by 1, 2`,
    summed.bindings,
  );
  return rows.map(toSum);
}

/** The rows that a filter asks for: those of the sums, and of the marked entries each as a row of its own. */
export function summedRows(
  dimension: Dimension,
  { filter, clocks }: { readonly filter: SumFilter; readonly clocks: readonly CenterClock[] },
): Condition {
  const { where, bindings } = conditions(filter);
  const tail = entryFacts({
    zone: `coalesce(k.time_zone, g."timeZone", 'UTC')`,
    country: "coalesce(k.country, g.country, '')",
    joins: `left join ${GIVEN_CLOCKS} on g."centerId" = e.center_id`,
  });
  return {
    where: `
      select ${COLUMNS}, value, entries from ledger_summary where dimension = '${dimension}' and ${where}
       union all
      select ${COLUMNS}, value, 1 from (
        select f.*, f.${dimension} as value from ledger_unfolded u
         cross join lateral (${tail} where e.seq = u.seq offset 0) f) marked where ${where}`,
    bindings: { ...bindings, clocks: clocksValue(clocks) },
  };
}

export const dimensionOf = (group: SumGroup): Dimension =>
  group === "destination" || group === "craft" ? group : "recipient";

function conditions({
  accounts,
  centers,
  workshops,
  from,
  to,
  kinds,
  currencyCode,
  sent,
  of,
}: SumFilter): Condition {
  return conditionsOf([
    oneOf("account", "accounts", accounts),
    oneOf("center_id", "centers", centers),
    oneOf("workshop_id", "workshops", workshops),
    from && { where: "month >= :from::date", bindings: { from: `${from}-01` } },
    to && { where: "month <= :to::date", bindings: { to: `${to}-01` } },
    oneOf("kind", "kinds", kinds),
    oneOf("currency_code", "currencyCode", currencyCode && [currencyCode]),
    sent !== undefined && oneOf("sent", "sent", [sent]),
    oneOf("value", "values", of?.values, of?.except),
  ]);
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
