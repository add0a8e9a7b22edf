import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkParcelSchema, type ManagedParcel } from "../../../../../../../contracts/manager/parcel";
import { readManagedParcel } from "../../../../../../../workflows/parcel/read-managed-parcel";
import { takeManagedStep } from "../../../../../../../workflows/parcel/take-managed-step";
import { parseInput } from "../../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../../manager-request";

/** Tells what of one's own is in the box; the last one who does packs the parcel. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ManagedParcel>): Promise<void> {
  const reach = reachOf(req, "send");
  const parcelId = String(req.params.parcel_id);
  const asked = { ...parseInput(checkParcelSchema, req.body), step: "check" as const };
  const act = actOf(req, "parcel.step", { type: "parcel", id: parcelId });
  await takeManagedStep(req.scope, { reach, parcelId, asked, by: reach.scope.managerId, act });
  res.json(await readManagedParcel(req.scope, reach, parcelId));
}
