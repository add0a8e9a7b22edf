import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { replyToQuestionSchema } from "../../../../../contracts/payout-questions";
import { mailAnswers } from "../../../../../workflows/ngo-watch/mail-answers";
import { replyToQuestionWorkflow } from "../../../../../workflows/ngo-watch/reply-to-question";
import { operatorActOf } from "../../../../manager/manager-request";
import { parseInput } from "../../../../shared/parse-input";

/** Answers what an organisation asked, once: it is read there as it stands, and mailed to the officer who asked. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { words } = parseInput(replyToQuestionSchema, req.body);
  const questionId = String(req.params.id);
  const act = operatorActOf(req, {
    action: "payout_question.answered",
    subject: { type: "payout_question", id: questionId },
    centerId: null,
    workshopId: null,
  });
  await replyToQuestionWorkflow(req.scope).run({
    input: { questionId, words, by: req.auth_context.actor_id, act },
  });
  await mailAnswers(req.scope, questionId);
  res.json({ status: "answered" });
}
