import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { grantedCenters, type NgoReach, readerLocale, requireGrant } from "../../domain/ngo/ngo-scope";
import { readCenterNames } from "../income/center-names";

/** Centers behind whose sums an organisation may look, and those of which it sees sums only. */
export interface DetailedCenters {
  readonly ids: readonly string[];
  readonly onlySums: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The centers that a list is about: the one that is asked for, or all.
 * @throws AccessRefused `not_found` for a center that isn't granted
 */
export async function detailedCenters(sql: Knex, reach: NgoReach, center?: string): Promise<DetailedCenters> {
  if (center !== undefined) requireGrant(reach, center, "totals");
  const asked = (id: string) => center === undefined || id === center;
  const ids = grantedCenters(reach, "detail").filter(asked);
  const sums = grantedCenters(reach).filter((id) => asked(id) && !ids.includes(id));
  if (sums.length === 0) return { ids, onlySums: [] };
  const names = await readCenterNames(sql, {}, readerLocale(reach));
  return {
    ids,
    onlySums: names.filter(({ id }) => sums.includes(id)).map(({ id, name }) => ({ id, name })),
  };
}
