import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ParcelDetail, parcelStepSchema } from "../../../../../contracts/parcel";
import { readParcel } from "../../../../../workflows/parcel/read-parcel";
import { takeParcelStep } from "../../../../../workflows/parcel/take-parcel-step";
import { parseInput } from "../../../../shared/parse-input";

/** Takes a parcel one step further. 400 with a sentence where the step isn't open or the law holds the parcel back. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ParcelDetail>,
): Promise<void> {
  const id = String(req.params.id);
  await takeParcelStep(req.scope, id, parseInput(parcelStepSchema, req.body), req.auth_context.actor_id);
  res.setHeader("cache-control", "private, no-store");
  res.json(await readParcel(req.scope, id));
}
