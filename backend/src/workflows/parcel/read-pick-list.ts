import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PickList } from "../../contracts/manager/parcel";
import { MOST_LISTED } from "../../contracts/manager/parcel-words";
import { isOwnLine, type PackingReach } from "../../domain/parcel/packing-reach";
import { parcelReference } from "../../domain/parcel/parcel-reference";
import { piecesToFetch } from "../../domain/parcel/pieces-to-fetch";
import { shopWindow } from "../../shop-window/shop-window";
import { managedRows } from "./managed-rows";
import { pieceToPack } from "./piece-to-pack";

/** What to fetch from the shelf for the parcels to prepare, those that wait longest first. What was told of is not asked for again. */
export async function readPickList(container: MedusaContainer, reach: PackingReach): Promise<PickList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [rows, window] = await Promise.all([
    managedRows(sql, reach, { view: "to_prepare", limit: MOST_LISTED, offset: 0 }),
    shopWindow(container),
  ]);
  const wanted = rows.flatMap(({ id, lines }) =>
    lines
      .filter((line) => isOwnLine(line, reach))
      .map((line) => ({
        key: line.productId ?? line.title,
        parcelId: id,
        line,
        quantity: line.quantity - line.packed - line.missing,
      })),
  );
  const pieces = piecesToFetch(wanted).map(({ first, quantity, parcels }) => ({
    ...pieceToPack(window, { ...first.line, quantity }),
    parcels: parcels.map(({ parcelId, quantity: wants }) => ({
      id: parcelId,
      reference: parcelReference(parcelId),
      quantity: wants,
    })),
  }));
  return {
    pieces,
    parcels: new Set(pieces.flatMap(({ parcels }) => parcels.map(({ id }) => id))).size,
    count: pieces.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}
