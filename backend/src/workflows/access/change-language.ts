import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import type { Locale } from "../../contracts/locale";
import type { NewAct } from "../../domain/access/act";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { recordActStep } from "./steps/record-act";

interface LanguageChange {
  readonly accountId: string;
  readonly locale: Locale;
  readonly act: NewAct;
}

const changeLanguageStep = createStep(
  "change-manager-language",
  async ({ accountId, locale }: LanguageChange, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const { locale: before } = await access.retrieveAccount(accountId);
    await access.updateAccounts({ id: accountId, locale });
    return new StepResponse(undefined, { id: accountId, locale: before });
  },
  async (before, { container }) => {
    if (before) await container.resolve<AccessModuleService>(ACCESS_MODULE).updateAccounts(before);
  },
);

/** The language of mails, slips and names; a page is in the language of its address. */
export const changeLanguageWorkflow = createWorkflow("change-manager-language", (input: LanguageChange) => {
  changeLanguageStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
});
