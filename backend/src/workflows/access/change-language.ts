import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { Locale } from "../../contracts/locale";
import type { NewAct } from "../../domain/access/act";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { recordActStep } from "./steps/record-act";

interface LanguageChange {
  readonly managerId: string;
  readonly locale: Locale;
  readonly act: NewAct;
}

const changeLanguageStep = createStep(
  "change-manager-language",
  async ({ managerId, locale }: LanguageChange, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const { locale: before } = await access.retrieveManager(managerId);
    await access.updateManagers({ id: managerId, locale });
    return new StepResponse(undefined, { id: managerId, locale: before });
  },
  async (before, { container }) => {
    if (before) await container.resolve<AccessModuleService>(ACCESS_MODULE).updateManagers(before);
  },
);

/** The language of mails, slips and names; a page is in the language of its address. */
export const changeLanguageWorkflow = createWorkflow("change-manager-language", (input: LanguageChange) => {
  changeLanguageStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
});
