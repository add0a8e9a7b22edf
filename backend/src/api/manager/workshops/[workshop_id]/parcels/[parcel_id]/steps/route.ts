import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ManagedParcel, managedStepSchema } from "../../../../../../../contracts/manager/parcel";
import { readManagedParcel } from "../../../../../../../workflows/parcel/read-managed-parcel";
import { takeManagedStep } from "../../../../../../../workflows/parcel/take-managed-step";
import { parseInput } from "../../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../../manager-request";

/** Unpacks a parcel or hands it over, once for a request however often it is sent. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ManagedParcel>): Promise<void> {
  const reach = reachOf(req, "send");
  const parcelId = String(req.params.parcel_id);
  const asked = parseInput(managedStepSchema, req.body);
  const act = actOf(req, "parcel.step", { type: "parcel", id: parcelId });
  await takeManagedStep(req.scope, { reach, parcelId, asked, by: reach.scope.managerId, act });
  res.json(await readManagedParcel(req.scope, reach, parcelId));
}
