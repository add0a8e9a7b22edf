import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Piece } from "../../../../contracts/piece";
import { piecePage } from "../../../../shop-window/piece-page";
import { shownMakers } from "../../../../workflows/consent/shown-makers";
import { readView } from "../../read-view";
import { refuse } from "../../refuse";

/** Everything a product page shows. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readView(req, res);
  if (!view) return;
  const piece = view.window.piecesByHandle.get(req.params.handle ?? "");
  const page = piece && piecePage(piece, view);
  if (piece && page) res.json({ ...page, makers: await shownMakers(req.scope, piece) } satisfies Piece);
  else refuse(res, 404, "not_found", "There is no such piece in the shop.");
}
