import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ManagedParcelList, ManagedParcelsQuery } from "../../contracts/manager/parcel";
import { isOwnLine, type PackingReach } from "../../domain/parcel/packing-reach";
import { shopWindow } from "../../shop-window/shop-window";
import { countViews, managedRows } from "./managed-rows";
import { isHeldInShop, pieceToPack } from "./piece-to-pack";
import { presentManaged } from "./present-managed";

/** Parcels of a view in somebody's reach, without any address. */
export async function listManagedParcels(
  container: MedusaContainer,
  reach: PackingReach,
  query: ManagedParcelsQuery,
  now = new Date(),
): Promise<ManagedParcelList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [rows, counts, window] = await Promise.all([
    managedRows(sql, reach, query),
    countViews(sql, reach),
    shopWindow(container),
  ]);
  const parcels = rows.map((row) => {
    const isHere = row.state === "to_prepare" || row.state === "packed";
    return {
      ...presentManaged(row, reach, now),
      pieces: row.lines.filter((line) => isOwnLine(line, reach)).map((line) => pieceToPack(window, line)),
      isHeld: isHere && row.lines.some((line) => isHeldInShop(window, line, row.country)),
    };
  });
  return { parcels, counts };
}
