import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { FIGURE_TONES } from "../../contracts/ngo/figures";
import { type ReportDefinition, reportDefinitionSchema } from "../../contracts/ngo/report";
import type { ReportColumn, ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { decimalText } from "../../domain/money";
import { ENTRIES, entriesWhere } from "../income/entries-sql";
import { figureFilter } from "../ngo/figure-filter";

/** What a database says to a report, as lines to print. */
export interface AgainstBook {
  readonly lines: readonly string[];
  readonly isSame: boolean;
}

/**
 * Holds a report against the shop's database: whether this very SHA-256 was given out, and whether the entries of the book come
 * to its totals, summed one by one up to the entry that it was read by.
 */
export async function checkAgainstBook(
  sql: Knex,
  {
    head,
    rows,
    sha256,
  }: { readonly head: ReportHead; readonly rows: readonly ReportRow[]; readonly sha256: string },
): Promise<AgainstBook> {
  const given = await sql("ngo_export").where({ sha256, organisation_id: head.organisation.id }).first();
  const total = rows.find(({ kind }) => kind === "total");
  const wrong: string[] = [];
  let summed = 0;
  for (const [place, column] of head.columns.entries()) {
    const booked = await bookedAmount(sql, head, column);
    if (booked === undefined) continue;
    summed += 1;
    const said = total?.cells[place] ?? "0";
    if (said !== booked)
      wrong.push(
        `✗ ${column.label}: the report says ${inWords(said, column)}, the book ${inWords(booked, column)}`,
      );
  }
  return {
    lines: [
      given
        ? `✓ The shop gave this very report out on ${given.finished_at.toISOString().slice(0, 10)}`
        : "✗ The shop has given out no report with this SHA-256",
      ...wrong,
      ...(wrong.length === 0
        ? [`✓ ${summed} totals are what the entries up to ${head.asOf.position} come to`]
        : []),
    ],
    isSame: Boolean(given) && wrong.length === 0,
  };
}

const inWords = (minor: string, { exponent, currencyCode }: ReportColumn) =>
  `${decimalText(BigInt(minor), exponent ?? 0)} ${currencyCode}`;

const KINDS: Readonly<Record<string, readonly [kinds: readonly string[], sign: bigint]>> = {
  received: [["capture"], 1n],
  refunded: [["refund"], -1n],
  fees: [["fee"], -1n],
  paidOut: [["payout"], -1n],
  income: [["capture", "refund", "fee"], 1n],
};

/** Of amounts in the currency in which they were paid; undefined for all others, which rates and rounding go into. */
async function bookedAmount(
  sql: Knex,
  { definition, asOf }: ReportHead,
  { key, currencyCode }: ReportColumn,
): Promise<string | undefined> {
  const [figure = "", currency] = key.split(".");
  if (currencyCode === null || currency !== currencyCode) return undefined;
  const asked = reportDefinitionSchema.parse(definition);
  const [kinds, sign] = KINDS[FIGURE_TONES.some((tone) => tone === figure) ? "income" : figure] ?? [
    undefined,
    1n,
  ];
  const { where, bindings } = entriesWhere({ ...filterOf(asked, figure), currencyCode });
  const { rows } = await sql.raw(
    `select coalesce(sum(e.amount_minor), 0)::text as amount ${ENTRIES}
      where ${where} and e.seq <= :position and (:kinds::text[] is null or e.kind = any(:kinds))`,
    { ...bindings, position: asOf.position, kinds: kinds ? [...kinds] : null },
  );
  return String(BigInt(rows[0].amount) * sign);
}

function filterOf({ filter, period }: ReportDefinition, figure: string): Parameters<typeof entriesWhere>[0] {
  const months = "from" in period ? period : {};
  const tone = FIGURE_TONES.find((one) => one === figure);
  const centers = (filter.center ?? []).map((id) => ({ id }));
  return figureFilter({ ...filter, ...months, ...(tone ? { tone } : {}) }, centers);
}
