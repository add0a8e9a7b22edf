import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CheckParcel } from "../../contracts/manager/parcel";
import { holdsAmong } from "../../domain/parcel/holds";
import { leftOutNote } from "../../domain/parcel/left-out-note";
import { afterCheck, isWholeChecked, piecesInBox } from "../../domain/parcel/packing-check";
import { isOwnLine, type PackingReach } from "../../domain/parcel/packing-reach";
import { PARCEL_MODULE } from "../../modules/parcel";
import { ParcelRefused } from "../../modules/parcel/parcel-refused";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { askHolds } from "./ask-holds";
import { refuseHeld } from "./parcel-refusal";
import { parcelInReach } from "./read-managed-parcel";
import { readShipments } from "./read-shipments";
import { takeStepNow } from "./take-parcel-step";

interface ToldOfParcel {
  readonly reach: PackingReach;
  readonly parcelId: string;
  readonly told: CheckParcel["lines"];
  readonly by: string;
}

/**
 * Notes which pieces are in the box and which stay out; packs the parcel when no workshop is waited for any more. To be called in the
 * parcel's turn. Throws what a refusal of a parcel is.
 */
export async function checkParcel(
  container: MedusaContainer,
  { reach, parcelId, told, by }: ToldOfParcel,
): Promise<"parcel.checked" | "parcel.packed"> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  await parcels.parcelOpenFor(parcelId, "pack", readShipments);
  const { lines } = await parcelInReach(sql, reach, parcelId);
  const said = told.map(({ line, ...rest }) => ({ orderLineId: line, ...rest }));
  const after = afterCheck(lines, said, (line) => isOwnLine(line, reach));
  if ("problem" in after) throw new ParcelRefused(after.problem.code, after.problem.message);
  const goesIn = said.map(({ orderLineId, packed }) => ({ orderLineId, quantity: packed }));
  refuseHeld(holdsAmong(await askHolds(container, parcelId), goesIn));
  const inBox = piecesInBox(after.lines);
  const isWhole = isWholeChecked(after.lines);
  if (isWhole && inBox.every(({ quantity }) => quantity === 0))
    throw new ParcelRefused(
      "nothing_packed",
      "Nothing would be in it. Put one piece in at least, or report a problem.",
    );
  await parcels.checkParcel(parcelId, said, by);
  if (!isWhole) return "parcel.checked";
  const packed = inBox.map(({ orderLineId, quantity }) => ({ order_line_id: orderLineId, quantity }));
  await takeStepNow(container, parcelId, { step: "pack", lines: packed }, by, leftOutNote(after.lines));
  return "parcel.packed";
}
