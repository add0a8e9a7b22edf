import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { forgetQuestionsSchema } from "../../../../contracts/question";
import { forgetAddress } from "../../../../workflows/question/forget-questions";
import { parseInput } from "../../../shared/parse-input";

/** Forgets the address that a mail's link belongs to. Says nothing of whether there was one. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await forgetAddress(req.scope, parseInput(forgetQuestionsSchema, req.body).token);
  res.status(202).json({});
}
