import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { NGO_WATCH_MODULE } from "../../modules/ngo-watch";
import type { NgoWatchModuleService } from "../../modules/ngo-watch/service";
import { recordActStep } from "../access/steps/record-act";
import { WatchRefusal } from "./watch-refusal";

interface Replying {
  readonly questionId: string;
  readonly words: string;
  /** The operator. */
  readonly by: string;
  readonly act: NewAct;
}

/** Answers with the organisation that asked. */
const replyToQuestionStep = createStep(
  "reply-to-payout-question",
  async ({ questionId, words, by }: Replying, { container }) => {
    const watch = container.resolve<NgoWatchModuleService>(NGO_WATCH_MODULE);
    const [question] = await watch.listPayoutQuestions({ id: questionId }, { take: 1 });
    if (!question) throw new WatchRefusal("question_not_found");
    if (!(await watch.replyOnce({ questionId, words, by }))) throw new WatchRefusal("answered_already");
    return new StepResponse({ organisationId: question.organisation_id, payoutId: question.payout_id });
  },
);

/** An operator answers what an organisation asked about a payout, once. */
export const replyToQuestionWorkflow = createWorkflow("reply-to-question", (input: Replying) => {
  const asked = replyToQuestionStep(input);
  recordActStep(
    transform({ input, asked }, (told) => ({
      ...told.input.act,
      organisationId: told.asked.organisationId,
      detail: { payout_id: told.asked.payoutId },
    })),
  );
});
