import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CONVERTED_DECIMALS, type FigureSum } from "../../../domain/ngo/figures";
import type { CenterClock } from "./center-clocks";
import { KINDS, type Kind } from "./cuts";
import { cutFor, GROUPS, type SumGroup } from "./read-sums";
import { markedFacts, type SumFilter, summedRows, sumsBindings } from "./summed-rows";

/** What a month's amounts in a currency are multiplied by: decimal text, minor units to minor units. */
export interface MonthFactor {
  readonly month: string;
  readonly currencyCode: string;
  readonly factor: string;
}

type Figure = `${Kind}_${"minor" | "converted"}`;
type Row = Readonly<
  Record<
    "key" | "account" | "currency_code" | "pieces" | "converted_pieces" | "entries" | "without_rate" | Figure,
    string
  >
> & { readonly grouped: SumGroup };

const RATES = `
  select * from jsonb_to_recordset(cast(:factors as jsonb)) as r(of_month date, of_currency text, factor numeric)`;

const MINOR = KINDS.map((kind) => `sum(${kind}_minor) as ${kind}_minor`).join(", ");
const FIGURES = KINDS.map(
  (kind) => `
    sum(${kind}_minor)::text as ${kind}_minor,
    trunc(coalesce(sum(${kind}_minor * factor), 0) * 1e${CONVERTED_DECIMALS})::text as ${kind}_converted`,
).join(", ");

/** Of these groups there are nearly as many sums as of each month of them. */
const MANY: readonly SumGroup[] = ["center", "workshop", "workshopOfCenter"];

/**
 * Sums by several groups at once, in one statement and so of one moment, each of the coarsest cut that has it. In no order.
 */
export async function readFigureSums<Group extends SumGroup>(
  sql: Knex,
  {
    groups,
    filter,
    clocks,
    factors,
  }: {
    readonly groups: readonly Group[];
    readonly filter: SumFilter;
    readonly clocks: readonly CenterClock[];
    readonly factors: readonly MonthFactor[];
  },
): Promise<Record<Group, FigureSum[]>> {
  const { rows }: { rows: Row[] } = await sql.raw(
    `with rates as materialized (${RATES}), marked as materialized (${markedFacts(filter)})
     ${groups.map((group) => sumsBy(group, filter)).join(" union all ")}`,
    { ...sumsBindings(filter, clocks), factors: factorsValue(factors) },
  );
  const read = Object.fromEntries(groups.map((group) => [group, [] as FigureSum[]])) as Record<
    Group,
    FigureSum[]
  >;
  for (const row of rows) read[row.grouped as Group].push(toFigureSum(row));
  return read;
}

/** Converting costs most: months are added up first, where there are many sums of one. */
function sumsBy(group: SumGroup, filter: SumFilter): string {
  const { columns, key } = GROUPS[group];
  const rows = summedRows(cutFor(group, filter), filter);
  const own = [...new Set(["month", ...columns.split(", "), "account", "currency_code"])].join(", ");
  const months = `
    select ${own}, ${MINOR}, sum(entries) as entries, sum(pieces) as pieces from (${rows}) s group by ${own}`;
  return `
    select '${group}' as grouped, ${key} as key, account, currency_code, ${FIGURES},
           trunc(sum(pieces) * 1e12)::text as pieces,
           trunc(coalesce(sum(pieces) filter (where factor is not null), 0) * 1e12)::text as converted_pieces, sum(entries)::text as entries,
           coalesce(sum(entries) filter (where factor is null), 0)::text as without_rate
      from (${MANY.includes(group) ? rows : months}) m
      left join rates on of_month = month and of_currency = currency_code
     group by ${columns}, account, currency_code`;
}

const factorsValue = (factors: readonly MonthFactor[]): string =>
  JSON.stringify(
    factors.map(({ month, currencyCode, factor }) => ({
      of_month: `${month}-01`,
      of_currency: currencyCode,
      factor,
    })),
  );

function toFigureSum(row: Row): FigureSum {
  const four = (figure: "minor" | "converted") => ({
    captureMinor: BigInt(row[`capture_${figure}`]),
    refundMinor: BigInt(row[`refund_${figure}`]),
    feeMinor: BigInt(row[`fee_${figure}`]),
    payoutMinor: BigInt(row[`payout_${figure}`]),
  });
  return {
    key: row.key,
    account: row.account,
    currencyCode: row.currency_code,
    ...four("minor"),
    converted: four("converted"),
    pieces: BigInt(row.pieces),
    convertedPieces: BigInt(row.converted_pieces),
    entries: Number(row.entries),
    withoutRate: Number(row.without_rate),
  };
}
