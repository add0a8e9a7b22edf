import type { InferTypeOf } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CONSENT_MODULE } from "../../../modules/consent";
import type { MakerConsent } from "../../../modules/consent/models/maker-consent";
import type { ConsentModuleService } from "../../../modules/consent/service";

type ConsentRow = InferTypeOf<typeof MakerConsent>;
export type NewConsentRow = Omit<
  ConsentRow,
  "id" | "ended_at" | "ended_how" | "created_at" | "updated_at" | "deleted_at"
>;

/** Records what one form says. Undone by deleting it, the one time that a consent is: nobody has seen anything of it. */
export const createConsentsStep = createStep(
  "create-consents",
  async (rows: NewConsentRow[], { container }) => {
    const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
    const created = await consents.createMakerConsents(rows);
    return new StepResponse(
      created.map(({ id }) => id),
      rows[0]?.maker_token,
    );
  },
  async (makerToken, { container }) => {
    if (makerToken) await container.resolve<ConsentModuleService>(CONSENT_MODULE).undoConsents(makerToken);
  },
);
