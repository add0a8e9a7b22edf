import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ConsentEnd } from "../../../contracts/consent-words";
import { CONSENT_MODULE } from "../../../modules/consent";
import type { ConsentModuleService, EndingConsents } from "../../../modules/consent/service";

export interface EndConsentsInput {
  readonly which: EndingConsents;
  readonly how: ConsentEnd;
}

/** Ends consents and deletes what they showed. There is no way back: that is what a withdrawal is. */
export const endConsentsStep = createStep(
  "end-consents",
  async ({ which, how }: EndConsentsInput, { container }) =>
    new StepResponse(await container.resolve<ConsentModuleService>(CONSENT_MODULE).endConsents(which, how)),
);
