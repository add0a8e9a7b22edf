import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askQuestionSchema } from "../../../contracts/question";
import { askQuestion } from "../../../workflows/question/ask-question";
import { parseInput } from "../../shared/parse-input";

/** Asks to be told whether a piece may be sent to a country; the same answer whether or not it was asked before. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await askQuestion(req.scope, parseInput(askQuestionSchema, req.body));
  res.status(202).json({});
}
