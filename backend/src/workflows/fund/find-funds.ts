import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FundDto } from "../../contracts/donation";
import type { Locale, Localised } from "../../contracts/locale";

/** A fund with whose it is. */
export interface FundRecord {
  readonly handle: string;
  readonly name: Localised;
  readonly purpose: Localised;
  readonly status: "open" | "closed";
  /** Null for a fund of the whole shop. */
  readonly center: { readonly id: string; readonly name: Localised } | null;
}

const FUNDS = `
  select f.handle, f.name, f.purpose, f.status,
         case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as center
    from fund f left join center c on c.id = f.center_id`;

/** Handle → fund, also a closed one. */
export async function fundsByHandle(
  container: MedusaContainer,
  handles: readonly string[],
): Promise<Map<string, FundRecord>> {
  if (handles.length === 0) return new Map();
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: FundRecord[] } = await sql.raw(`${FUNDS} where f.handle = any(?)`, [[...handles]]);
  return new Map(rows.map((fund) => [fund.handle, fund]));
}

/** Funds that may be given to beside pieces of these centers: the centers' own in their order, then the shop's. */
export async function fundsToOffer(
  container: MedusaContainer,
  centerIds: readonly string[],
): Promise<FundRecord[]> {
  if (centerIds.length === 0) return [];
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: FundRecord[] } = await sql.raw(
    `${FUNDS}
      where f.status = 'open' and (f.center_id is null or (f.center_id = any(:centerIds::text[]) and c.status = 'active'))
      order by array_position(:centerIds::text[], f.center_id) nulls last, f.created_at, f.handle`,
    { centerIds: [...centerIds] },
  );
  return rows;
}

export const presentFund = ({ handle, name, purpose, center }: FundRecord, locale: Locale): FundDto => ({
  handle,
  name: name[locale],
  purpose: purpose[locale],
  center: center?.name[locale] ?? null,
});
