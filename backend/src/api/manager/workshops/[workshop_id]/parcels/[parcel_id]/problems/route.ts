import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ManagedParcel, reportProblemSchema } from "../../../../../../../contracts/manager/parcel";
import { readManagedParcel } from "../../../../../../../workflows/parcel/read-managed-parcel";
import { reportParcelProblem } from "../../../../../../../workflows/parcel/report-problem";
import { parseInput } from "../../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../../manager-request";

/** Reports what is wrong with a parcel to the operators; the shopper isn't told. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ManagedParcel>): Promise<void> {
  const reach = reachOf(req, "send");
  const parcelId = String(req.params.parcel_id);
  const said = parseInput(reportProblemSchema, req.body);
  const act = actOf(req, "parcel.problem_reported", { type: "parcel", id: parcelId }, { kind: said.kind });
  await reportParcelProblem(req.scope, reach, { ...said, parcelId, by: reach.scope.managerId, act });
  res.json(await readManagedParcel(req.scope, reach, parcelId));
}
