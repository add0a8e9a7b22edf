import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Locale } from "../../contracts/locale";
import type { NewAct } from "../../domain/access/act";
import { NGO_MODULE } from "../../modules/ngo";
import type { NgoModuleService } from "../../modules/ngo/service";
import { recordActStep } from "../access/steps/record-act";

export interface NewOrganisation {
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  /** ISO 4217, upper case. */
  readonly reportingCurrency: string;
  readonly locale: Locale;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const createOrganisationStep = createStep(
  "create-organisation",
  async ({ name, country, reportingCurrency, locale }: NewOrganisation, { container }) => {
    const ngo = container.resolve<NgoModuleService>(NGO_MODULE);
    const made = { name, country, locale, reporting_currency: reportingCurrency };
    const { id } = await ngo.createOrganisations(made);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<NgoModuleService>(NGO_MODULE).deleteOrganisations(id);
  },
);

/** Makes an organisation that sees nothing and has nobody yet; answers with its id. */
export const createOrganisationWorkflow = createWorkflow("create-organisation", (wish: NewOrganisation) => {
  const id = createOrganisationStep(wish);
  recordActStep(
    transform(
      { id, wish },
      (made): NewAct => ({
        ...made.wish.act,
        organisationId: made.id,
        action: "organisation.created",
        subject: { type: "organisation", id: made.id },
        detail: { reporting_currency: made.wish.reportingCurrency },
      }),
    ),
  );
  return new WorkflowResponse(id);
});
