import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { z } from "zod";
import type { EntryList, entryListQuerySchema } from "../../contracts/income";
import { DEFAULT_LOCALE, type Locale } from "../../contracts/locale";
import { type SignedSums, totalsOf } from "../../domain/income/income-report";
import { type MonthCount, pageBounds } from "../../domain/income/page-bounds";
import { exponentOf } from "../../domain/money";
import type { CenterClock } from "../../modules/attribution/summaries/center-clocks";
import { readSums } from "../../modules/attribution/summaries/read-sums";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";
import { clocksOf, readCenterNames } from "./center-names";
import { ENTRIES, entriesWhere, REFERENCE } from "./entries-sql";
import { sumFilterOf } from "./entry-filter";
import { nameIn } from "./name-in";

type Entry = EntryList["entries"][number];

const COLUMNS = `
  e.seq::text as seq, to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
  case when e.center_id is not null then
    json_build_object('id', e.center_id, 'name', coalesce(${nameIn("c")}, e.center_id)) end as center,
  case when e.workshop_id is not null then
    json_build_object('id', e.workshop_id, 'name', coalesce(${nameIn("w")}, e.workshop_id)) end as workshop,
  e.account, e.recipient, t.kind, e.currency_code as "currencyCode", e.amount_minor::text as "amountMinor",
  o.ship_to_country as destination, l.craft_type as craft, l.title, ${REFERENCE} as reference, e.order_id as "orderId"`;

/** Newest first; the place in the book tells apart what happened at one moment. */
const OLDER = `
  and (e.occurred_at, e.seq) < (select b.occurred_at, b.seq from ledger_entry b where b.seq = :before)`;

/** A plan that knows the moments finds the rest by them. */
const SINCE = "and e.occurred_at >= (:since::date - interval '1 day') at time zone 'utc'";

/** One page of the entries behind a sum. How many there are and what they sum to is read from the sums themselves. */
export async function listEntries(
  sql: Knex,
  query: z.infer<typeof entryListQuerySchema>,
): Promise<EntryList> {
  const { limit, before } = query;
  const clocks = clocksOf(await readCenterNames(sql, query));
  return pageOfEntries(sql, { filter: sumFilterOf(query), clocks, limit, before });
}

/** The same for whoever may ask for these entries. */
export async function pageOfEntries(
  sql: Knex,
  {
    filter,
    clocks,
    limit,
    before,
    locale = DEFAULT_LOCALE,
  }: {
    readonly filter: SumFilter;
    readonly clocks: readonly CenterClock[];
    readonly limit: number;
    readonly before: string | undefined;
    /** Of names. */
    readonly locale?: Locale;
  },
): Promise<EntryList> {
  const sums = await readSums(sql, { group: "monthOfCenter", filter, clocks });
  const rows = await pageRows(sql, { filter, limit, before, locale, counts: sums.map(countOf) });
  const totals = totalsOf(sums);
  return {
    entries: rows.map((row) => ({ ...row, exponent: exponentOf(row.currencyCode) })),
    count: totals.reduce((count, { entries }) => count + entries, 0),
    sums: totals.map(({ currencyCode, incomeMinor, paidOutMinor }) => ({
      currencyCode,
      exponent: exponentOf(currencyCode),
      amountMinor: String(incomeMinor - paidOutMinor),
    })),
    next: rows.length === limit ? (rows.at(-1)?.seq ?? null) : null,
  };
}

const countOf = ({ key, entries }: SignedSums): MonthCount => {
  const [month = "", centerId = ""] = key.split(" ");
  return { month, centerId, entries };
};

async function pageRows(
  sql: Knex,
  {
    filter,
    limit,
    before,
    locale,
    counts,
  }: {
    readonly filter: SumFilter;
    readonly limit: number;
    readonly before: string | undefined;
    readonly locale: Locale;
    readonly counts: readonly MonthCount[];
  },
): Promise<Omit<Entry, "exponent">[]> {
  const last = before === undefined ? undefined : await dayOf(sql, before);
  if (before !== undefined && last === undefined) return [];
  const bounds = pageBounds(counts, { limit, before: last });
  if (!bounds) return [];
  const { since, until } = bounds;
  // A workshop is its center's: a plan that is told both expects hardly anything.
  const centers = filter.workshops ? filter.centers : (bounds.centers ?? filter.centers);
  const { where, bindings } = entriesWhere({ ...filter, centers, to: until });
  const { rows } = await sql.raw(
    `select ${COLUMNS} ${ENTRIES} where ${where} ${since === undefined ? "" : SINCE} ${before === undefined ? "" : OLDER}
      order by e.occurred_at desc, e.seq desc limit :limit`,
    {
      ...bindings,
      locale,
      limit,
      ...(since === undefined ? {} : { since: `${since}-01` }),
      ...(before === undefined ? {} : { before }),
    },
  );
  return rows;
}

/** The day in UTC on which an entry happened. */
async function dayOf(sql: Knex, seq: string): Promise<string | undefined> {
  const { rows } = await sql.raw(
    "select to_char(occurred_at at time zone 'utc', 'YYYY-MM-DD') as day from ledger_entry where seq = :seq",
    { seq },
  );
  return rows[0]?.day;
}
