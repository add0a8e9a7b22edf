import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CONVERTED_DECIMALS, type FigureSum } from "../../../domain/ngo/figures";
import type { CenterClock } from "./center-clocks";
import type { Dimension } from "./entry-facts";
import { GROUPS, type KINDS, type SumFilter, type SumGroup, summedRows } from "./read-sums";

/** What a month's amounts in a currency are multiplied by: decimal text, minor units to minor units. */
export interface MonthFactor {
  readonly month: string;
  readonly currencyCode: string;
  readonly factor: string;
}

type Kind = (typeof KINDS)[number];
type Row = Readonly<
  Record<
    "key" | "account" | "currency_code" | "amount" | "converted" | "pieces" | "entries" | "without_rate",
    string
  >
> & { readonly grouped: SumGroup; readonly kind: Kind };

const FACTORS = `jsonb_to_recordset(cast(:factors as jsonb)) as r(of_month date, of_currency text, factor numeric)`;

/**
 * Sums by several groups at once, of one reading of the sums and the marked entries: the same rows that {@link summedRows}
 * gives everybody. The groups are those that `dimension` keeps.
 */
export async function readFigureSums<Group extends SumGroup>(
  sql: Knex,
  {
    dimension,
    groups,
    filter,
    clocks,
    factors,
  }: {
    readonly dimension: Dimension;
    readonly groups: readonly Group[];
    readonly filter: SumFilter;
    readonly clocks: readonly CenterClock[];
    readonly factors: readonly MonthFactor[];
  },
): Promise<Record<Group, FigureSum[]>> {
  const { where, bindings } = summedRows(dimension, { filter, clocks });
  const asked = groups.map((group) => ({ group, key: GROUPS[group] }));
  const columns = asked.map(({ group, key }) => `${key} as by_${group}`).join(", ");
  const named = asked.map(({ group }) => `when grouping(by_${group}) = 0 then '${group}'`).join(" ");
  const keys = asked.map(({ group }) => `by_${group}`).join(", ");
  const sets = asked.map(({ group }) => `(by_${group}, account, currency_code, kind)`).join(", ");
  const { rows }: { rows: Row[] } = await sql.raw(
    `select case ${named} end as grouped, coalesce(${keys}) as key, account, currency_code, kind,
            sum(amount_minor)::text as amount, trunc(coalesce(sum(converted), 0) * 1e${CONVERTED_DECIMALS})::text as converted,
            trunc(sum(pieces) * 1e12)::text as pieces, sum(entries)::text as entries, sum(without_rate)::text as without_rate
       from (select ${columns}, account, kind, currency_code, amount_minor, amount_minor * r.factor as converted, pieces, entries,
                    case when r.factor is null then entries else 0 end as without_rate
               from (${where}) s
               left join ${FACTORS} on r.of_month = s.month and r.of_currency = s.currency_code) rated
      group by grouping sets (${sets}) order by 1, 2, 4, 3, 5`,
    { ...bindings, factors: factorsValue(factors) },
  );
  const read = Object.fromEntries(groups.map((group) => [group, [] as FigureSum[]])) as Record<
    Group,
    FigureSum[]
  >;
  for (const group of groups) read[group] = byPlace(rows.filter(({ grouped }) => grouped === group));
  return read;
}

const factorsValue = (factors: readonly MonthFactor[]): string =>
  JSON.stringify(
    factors.map(({ month, currencyCode, factor }) => ({
      of_month: `${month}-01`,
      of_currency: currencyCode,
      factor,
    })),
  );

/** The kinds of one key, account and currency together: they come one after another. */
function byPlace(rows: readonly Row[]): FigureSum[] {
  const places = new Map<string, Row[]>();
  for (const row of rows) {
    const place = JSON.stringify([row.key, row.account, row.currency_code]);
    const known = places.get(place);
    if (known) known.push(row);
    else places.set(place, [row]);
  }
  return [...places.values()].flatMap(toFigureSum);
}

function toFigureSum(rows: readonly Row[]): FigureSum | [] {
  const [first] = rows;
  if (!first) return [];
  const of = (kind: Kind, figure: "amount" | "converted") =>
    BigInt(rows.find((row) => row.kind === kind)?.[figure] ?? 0);
  const four = (figure: "amount" | "converted") => ({
    captureMinor: of("capture", figure),
    refundMinor: of("refund", figure),
    feeMinor: of("fee", figure),
    payoutMinor: of("payout", figure),
  });
  return {
    key: first.key,
    account: first.account,
    currencyCode: first.currency_code,
    ...four("amount"),
    converted: four("converted"),
    pieces: rows.reduce((sum, { pieces }) => sum + BigInt(pieces), 0n),
    entries: rows.reduce((sum, { entries }) => sum + Number(entries), 0),
    withoutRate: rows.reduce((sum, { without_rate }) => sum + Number(without_rate), 0),
  };
}
