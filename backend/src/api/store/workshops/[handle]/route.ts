import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { workshopPage } from "../../../../shop-window/place-pages";
import { readView } from "../../read-view";
import { refuse } from "../../refuse";

/** A workshop with its center, its sale policy and its pieces. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readView(req, res);
  if (!view) return;
  const { workshopsById, centersById } = view.window;
  const workshop = [...workshopsById.values()].find(({ handle }) => handle === req.params.handle);
  const center = workshop && centersById.get(workshop.centerId);
  if (workshop && center) res.json(workshopPage(workshop, center, view));
  else refuse(res, 404, "not_found", "There is no such workshop in the shop.");
}
