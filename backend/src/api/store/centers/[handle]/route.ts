import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { centerPage } from "../../../../shop-window/place-pages";
import { readView } from "../../read-view";
import { refuse } from "../../refuse";

/** A center with its workshops, its sale policy and its pieces. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readView(req, res);
  if (!view) return;
  const center = view.window.places.centers.find(({ handle }) => handle === req.params.handle);
  if (center) res.json(centerPage(center, view));
  else refuse(res, 404, "not_found", "There is no such center in the shop.");
}
