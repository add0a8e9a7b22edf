import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueQuerySchema } from "../../../contracts/catalogue";
import { cataloguePage } from "../../../shop-window/catalogue-page";
import { readView } from "../read-view";
import { refuse } from "../refuse";

/** Search, facets, order and paging of the pieces on the shelves. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readView(req, res);
  if (!view) return;
  const query = catalogueQuerySchema.safeParse({ ...req.query, locale: view.locale });
  if (!query.success) {
    const [issue] = query.error.issues;
    refuse(
      res,
      400,
      "invalid_request",
      `${issue?.path.join(".") ?? "query"}: ${issue?.message ?? "invalid"}`,
    );
    return;
  }
  res.json(cataloguePage(query.data, view));
}
