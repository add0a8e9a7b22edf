import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ParcelCustoms } from "../../contracts/customs";
import type { PackingReach } from "../../domain/parcel/packing-reach";
import { readParcelCustoms } from "../customs/read-parcel-customs";
import { parcelInReach } from "./read-managed-parcel";

/** Which papers a parcel in somebody's reach takes. Throws `ParcelRefusal` for any other. */
export async function readManagedCustoms(
  container: MedusaContainer,
  reach: PackingReach,
  parcelId: string,
): Promise<ParcelCustoms> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await parcelInReach(sql, reach, parcelId);
  return readParcelCustoms(container, parcelId);
}
