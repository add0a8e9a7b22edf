import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tellMakersOfSchema } from "../../../../contracts/open-books";
import { tellMakers } from "../../../../workflows/open-books/tell-makers";
import { operatorActOf } from "../../../manager/manager-request";
import { parseInput } from "../../../shared/parse-input";

/** What a center told of its makers on paper. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { center_id: centerId, quarter, band } = parseInput(tellMakersOfSchema, req.body);
  const by = { kind: "operator", id: req.auth_context.actor_id } as const;
  const act = operatorActOf(req, {
    action: "makers.told",
    subject: { type: "quarter", id: quarter },
    centerId,
    workshopId: null,
  });
  await tellMakers(req.scope, { centerId, quarter, band, by }, act);
  res.json({ status: "told" });
}
