import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { DEFAULT_LOCALE, type Locale } from "../../contracts/locale";
import { readStatements, type StoredStatement } from "../../modules/attribution/statements/stored-statements";
import { nameIn } from "../income/name-in";

/** The statements of one workshop, or of a center itself, in one currency, by month. */
export interface ChainHead {
  readonly center: { readonly id: string; readonly name: string };
  readonly workshop: string | null;
  readonly currencyCode: string;
  /** Oldest first. */
  readonly ids: readonly string[];
  readonly lastHash: string;
  readonly lastMonth: string;
  /** Lines of all of them. */
  readonly lines: number;
}

const CHAINS = `
  select json_build_object('id', s.center_id, 'name', coalesce(max(${nameIn("c")}), max(s.center_handle))) as center,
         case when s.workshop_id is not null then coalesce(max(${nameIn("w")}), max(s.workshop_handle)) end as workshop,
         s.currency_code as "currencyCode", array_agg(s.id order by s.period) as ids,
         (array_agg(s.hash order by s.period desc))[1] as "lastHash", max(s.period) as "lastMonth",
         sum((select count(*) from statement_line l where l.statement_id = s.id))::int as lines
    from statement s
    left join center c on c.id = s.center_id
    left join workshop w on w.id = s.workshop_id
   where s.center_id = any(:centers)
   group by s.center_id, s.workshop_id, s.currency_code
   order by max(s.center_handle), max(s.workshop_handle) nulls last, s.currency_code`;

/** Every chain of some centers, which are named in a language. */
export async function readChainHeads(
  sql: Knex,
  centers: readonly string[],
  locale: Locale = DEFAULT_LOCALE,
): Promise<ChainHead[]> {
  const { rows }: { rows: ChainHead[] } = await sql.raw(CHAINS, { centers: [...centers], locale });
  return rows;
}

/** Statements that are in memory at once. */
const AT_ONCE = 12;

/** The statements of a chain as they stand in the database, oldest first, some at a time. */
export async function* readChain(sql: Knex, { ids }: ChainHead): AsyncGenerator<StoredStatement> {
  for (let from = 0; from < ids.length; from += AT_ONCE)
    yield* await readStatements(sql, ids.slice(from, from + AT_ONCE));
}
