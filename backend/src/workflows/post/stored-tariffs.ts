import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { TariffTable } from "../../domain/post/read-tariff-file";
import type { PostTariff } from "../../domain/shipping";

export interface StoredTable {
  readonly table: TariffTable;
  readonly loadedBy: string;
  /** ISO moment. */
  readonly loadedAt: string;
}

/** The newest table of every service. */
export async function tablesInForce(sql: Knex): Promise<StoredTable[]> {
  const { rows }: { rows: StoredTable[] } = await sql.raw(
    `select distinct on (t.service) t.content as table, coalesce(u.email, t.loaded_by) as "loadedBy",
            to_char(t.loaded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "loadedAt"
       from post_tariff t left join "user" u on u.id = t.loaded_by
      order by t.service, t.id desc`,
  );
  return rows;
}

export async function insertTables(sql: Knex, tables: readonly TariffTable[], by: string): Promise<void> {
  await sql("post_tariff").insert(
    tables.map((table) => ({
      service: table.service,
      origin: table.origin,
      content: JSON.stringify(table),
      loaded_by: by,
    })),
  );
}

export interface Suspension {
  readonly id: string;
  readonly service: string;
  readonly country: string;
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
  readonly setBy: string;
}

/** Suspensions that are not over, the next to begin last. */
export async function openSuspensions(sql: Knex): Promise<Suspension[]> {
  const { rows }: { rows: Suspension[] } = await sql.raw(
    `select s.id, s.service, s.country, to_char(s.from_day, 'YYYY-MM-DD') as from, to_char(s.to_day, 'YYYY-MM-DD') as to,
            s.reason, coalesce(u.email, s.set_by) as "setBy"
       from post_suspension s left join "user" u on u.id = s.set_by
      where s.to_day is null or s.to_day > (now() at time zone 'utc')::date
      order by s.service, s.from_day, s.country`,
  );
  return rows;
}

export async function insertSuspension(
  sql: Knex,
  { service, country, from, to, reason }: Omit<Suspension, "id" | "setBy">,
  by: string,
): Promise<void> {
  const id = generateEntityId("", "psus");
  await sql("post_suspension").insert({
    id,
    service,
    country,
    from_day: from,
    to_day: to,
    reason,
    set_by: by,
  });
}

/** Every table in force with what is suspended, as shipping options carry it. */
export async function tariffsInForce(sql: Knex): Promise<PostTariff[]> {
  const [tables, suspensions] = await Promise.all([tablesInForce(sql), openSuspensions(sql)]);
  return tables.map(({ table }) => ({
    ...table,
    suspensions: suspensions
      .filter(({ service }) => service === table.service)
      .map(({ country, from, to }) => ({ country, from, to })),
  }));
}
