import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PhotoAnswer, photoReviewSchema } from "../../../../../contracts/manager/photo";
import { followHandsReview } from "../../../../../workflows/consent/end-consents";
import { requirePhoto } from "../../../../../workflows/photo/require-photo";
import { reviewPhotoWorkflow } from "../../../../../workflows/photo/review-photo";
import { operatorActOf } from "../../../../manager/manager-request";
import { parseInput } from "../../../../shared/parse-input";

/** An operator has looked at a photo: it shows no person, or it goes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PhotoAnswer>): Promise<void> {
  const review = parseInput(photoReviewSchema, req.body);
  const { id, workshop_id, purpose } = await requirePhoto(req.scope, String(req.params.id));
  const act = operatorActOf(req, {
    action: review.shows_no_person ? "photo.confirmed" : "photo.rejected",
    subject: { type: "photo", id },
    centerId: null,
    workshopId: workshop_id,
  });
  const { result } = await reviewPhotoWorkflow(req.scope).run({ input: { id, ...review, act } });
  if (purpose === "hands") await followHandsReview(req.scope, id, review);
  res.json({ photo: result });
}
