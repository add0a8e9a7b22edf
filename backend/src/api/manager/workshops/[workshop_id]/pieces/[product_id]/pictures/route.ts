import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LivePictures, pictureOrderSchema } from "../../../../../../../contracts/manager/photo";
import { readLivePictures } from "../../../../../../../workflows/photo/live-pictures";
import { orderPicturesWorkflow } from "../../../../../../../workflows/photo/order-pictures";
import { parseInput } from "../../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<LivePictures>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  res.json(await readLivePictures(req.scope, workshopId, req.params.product_id ?? ""));
}

/** Another order of the same pictures, which needs nobody's approval. */
export async function PUT(req: MedusaRequest, res: MedusaResponse<LivePictures>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  const { urls } = parseInput(pictureOrderSchema, req.body);
  const productId = req.params.product_id ?? "";
  const act = actOf(req, "photos.reordered", { type: "product", id: productId });
  await orderPicturesWorkflow(req.scope).run({ input: { workshopId, productId, urls, act } });
  res.json(await readLivePictures(req.scope, workshopId, productId));
}
