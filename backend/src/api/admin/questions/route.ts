import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WaitingQuestions } from "../../../contracts/question";
import { listQuestions } from "../../../workflows/question/list-questions";

/** How many shoppers wait to hear whether a piece may be sent to them. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<WaitingQuestions>,
): Promise<void> {
  res.json(await listQuestions(req.scope));
}
