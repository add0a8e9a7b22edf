import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { NGO_MODULE } from "../../modules/ngo";
import type { OrganisationChange } from "../../modules/ngo/organisations/change-organisation";
import type { NgoModuleService } from "../../modules/ngo/service";
import { recordActsStep } from "../access/steps/record-act";

interface Change {
  readonly change: OrganisationChange;
  readonly act: Omit<NewAct, "action" | "subject">;
}

const changeOrganisationStep = createStep(
  "change-organisation",
  async (change: OrganisationChange, { container }) => {
    const changed = await container.resolve<NgoModuleService>(NGO_MODULE).changeOrganisation(change);
    return new StepResponse(changed, { organisationId: change.organisationId, ...changed.before });
  },
  async (before, { container }) => {
    if (before) await container.resolve<NgoModuleService>(NGO_MODULE).changeOrganisation(before);
  },
);

/** Gives an organisation another name or reporting currency. What stays as it was is written down nowhere. */
export const changeOrganisationWorkflow = createWorkflow("change-ngo-organisation", (input: Change) => {
  const changed = changeOrganisationStep(transform({ input }, (data) => data.input.change));
  recordActsStep(
    transform({ input, changed }, ({ input: { change, act }, changed: { before, after } }): NewAct[] => {
      const { organisationId } = change;
      const own = { ...act, organisationId, subject: { type: "organisation", id: organisationId } };
      const [from, to] = [before.reportingCurrency, after.reportingCurrency];
      return [
        ...(before.name === after.name ? [] : [{ ...own, action: "organisation.renamed" }]),
        ...(from === to ? [] : [{ ...own, action: "organisation.currency_changed", detail: { from, to } }]),
      ];
    }),
  );
});
