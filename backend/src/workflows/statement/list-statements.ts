import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import { DEFAULT_LOCALE, type Locale } from "../../contracts/locale";
import type { StatementHead, StatementList, statementListQuerySchema } from "../../contracts/statement";
import { exponentOf } from "../../domain/money";
import { THE_SHOP } from "../../domain/statement/the-shop";
import { nameIn } from "../income/name-in";

type Row = Omit<StatementHead, "exponent"> & { readonly found: string };

const SHOP = `case when s.center_id = '${THE_SHOP.id}' then '${THE_SHOP.name}' end`;

const HEADS = `
  select s.id, json_build_object('id', s.center_id, 'name', coalesce(${nameIn("c")}, ${SHOP}, s.center_handle)) as center,
         case when s.workshop_id is not null then
           json_build_object('id', s.workshop_id, 'name', coalesce(${nameIn("w")}, s.workshop_handle)) end as workshop,
         s.period, s.currency_code as "currencyCode", s.opening_minor::text as "openingMinor",
         s.closing_minor::text as "closingMinor",
         (select coalesce(sum(p.amount_minor), 0)::text from payout p
           where p.statement_id = s.id and p.status = 'approved') as "paidOutMinor",
         (select count(*)::int from statement_line l where l.statement_id = s.id) as entries,
         to_char(s.closed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "closedAt", s.hash,
         not exists (select 1 from statement n where n.previous_id = s.id) as "isNewest", count(*) over () as found
    from statement s
    left join center c on c.id = s.center_id
    left join workshop w on w.id = s.workshop_id
   where (:centers::text[] is null or s.center_id = any(:centers::text[]))
     and (:period::text is null or s.period = :period) and (:id::text is null or s.id = :id)
     and (:workshopId::text is null or s.workshop_id = :workshopId or (:ofCenter and s.workshop_id is null))
   order by s.period desc, s.center_handle, s.workshop_handle nulls last, s.currency_code
   limit :limit offset :offset`;

/** Which statements; what is not named is not asked. */
export interface StatementsAsked {
  readonly centers?: readonly string[] | undefined;
  readonly period?: string | undefined;
  readonly id?: string | undefined;
  readonly workshopId?: string | undefined;
  /** Beside those of the workshop, what its center holds itself. */
  readonly ofCenter?: boolean;
  /** Of names; English where nobody says otherwise. */
  readonly locale?: Locale | undefined;
  readonly limit: number;
  readonly offset?: number;
}

/** Heads of closed statements, newest month first, and how many there are in all. */
export async function statementHeads(
  sql: Knex,
  {
    centers,
    period,
    id,
    workshopId,
    ofCenter = false,
    locale = DEFAULT_LOCALE,
    limit,
    offset = 0,
  }: StatementsAsked,
): Promise<Pick<StatementList, "statements" | "count">> {
  const { rows }: { rows: Row[] } = await sql.raw(HEADS, {
    centers: centers ?? null,
    period: period ?? null,
    id: id ?? null,
    workshopId: workshopId ?? null,
    ofCenter,
    locale,
    limit,
    offset,
  });
  return {
    statements: rows.map(({ found: _, ...row }) => ({ ...row, exponent: exponentOf(row.currencyCode) })),
    count: Number(rows[0]?.found ?? 0),
  };
}

/** One page of closed statements, newest month first, and the centers to choose from. */
export async function listStatements(
  container: MedusaContainer,
  { center_id, ...page }: z.infer<typeof statementListQuerySchema>,
): Promise<StatementList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const listed = await statementHeads(sql, { ...page, centers: center_id ? [center_id] : undefined });
  const { rows: centers } = await sql.raw(
    `select id, name ->> 'en' as name from center where deleted_at is null order by name ->> 'en'`,
  );
  const { id, name } = THE_SHOP;
  return { ...listed, centers: [...centers, { id, name }] };
}

/** Whose statements a manager may read: a workshop's, and with all of the center those that it holds itself. */
export interface StatementReach {
  readonly workshopId: string;
  readonly centerId: string;
  readonly wholeCenter: boolean;
}

/** The head of one statement, or undefined. */
export async function statementHead(
  sql: Knex,
  id: string,
  locale?: Locale,
): Promise<StatementHead | undefined> {
  return (await statementHeads(sql, { id, locale, limit: 1 })).statements[0];
}
