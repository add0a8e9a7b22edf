import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { centerSummary } from "../../../shop-window/summaries";
import { readView } from "../read-view";

/** All centers that sell, by handle. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readView(req, res);
  if (!view) return;
  const { window, locale } = view;
  res.json({ centers: window.places.centers.map((center) => centerSummary(window, center, locale)) });
}
