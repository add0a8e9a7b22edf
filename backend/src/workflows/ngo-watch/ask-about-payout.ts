import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { NGO_WATCH_MODULE } from "../../modules/ngo-watch";
import type { NgoWatchModuleService } from "../../modules/ngo-watch/service";
import { recordActStep } from "../access/steps/record-act";
import { requirePayout } from "./require-payout";
import { WatchRefusal } from "./watch-refusal";

interface Asking {
  readonly reach: NgoReach;
  readonly payoutId: string;
  readonly words: string;
  readonly by: string;
  readonly act: NewAct;
}

const askAboutPayoutStep = createStep(
  "ask-about-payout",
  async ({ reach, payoutId, words, by }: Asking, { container }) => {
    const { centerId } = await requirePayout(container, reach, payoutId);
    const asked = await container
      .resolve<NgoWatchModuleService>(NGO_WATCH_MODULE)
      .askQuestion({ organisationId: reach.organisation.id, payoutId, centerId, words, by });
    if (asked === "asked") throw new WatchRefusal("asked_already");
    if (asked === "too_many") throw new WatchRefusal("too_many_questions");
    return new StepResponse(asked.id);
  },
);

/** An officer asks about a payout; an operator answers. Answers with the question's id. */
export const askAboutPayoutWorkflow = createWorkflow("ask-about-payout-question", (input: Asking) => {
  const id = askAboutPayoutStep(input);
  recordActStep(
    transform({ input, id }, (asked) => ({
      ...asked.input.act,
      subject: { type: "payout_question", id: asked.id },
    })),
  );
  return new WorkflowResponse(id);
});
