import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerProblemSchema, type ParcelDetail } from "../../../../../../../contracts/parcel";
import { answerParcelProblem } from "../../../../../../../workflows/parcel/answer-problem";
import { readParcel } from "../../../../../../../workflows/parcel/read-parcel";
import { operatorActOf } from "../../../../../../manager/manager-request";
import { parseInput } from "../../../../../../shared/parse-input";

/** Answers what a center reported of its parcel, once. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ParcelDetail>,
): Promise<void> {
  const parcelId = String(req.params.id);
  const { words } = parseInput(answerProblemSchema, req.body);
  const act = operatorActOf(req, {
    action: "parcel.problem_answered",
    subject: { type: "parcel", id: parcelId },
    detail: {},
    centerId: null,
    workshopId: null,
  });
  const answered = { id: String(req.params.problem_id), parcelId, words, by: req.auth_context.actor_id };
  await answerParcelProblem(req.scope, { answered, act });
  res.setHeader("cache-control", "private, no-store");
  res.json(await readParcel(req.scope, parcelId));
}
