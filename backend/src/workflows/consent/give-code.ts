import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, when } from "@medusajs/framework/workflows-sdk";
import { receiptSecret } from "../../config/receipt-secret";
import type { RecordedConsent } from "../../contracts/manager/consent";
import type { NewAct } from "../../domain/access/act";
import { codeHash, withdrawalCode } from "../../domain/consent/withdrawal-code";
import { CONSENT_MODULE } from "../../modules/consent";
import type { ConsentModuleService } from "../../modules/consent/service";
import { recordActStep } from "../access/steps/record-act";
import { ConsentRefusal } from "./consent-refusal";

export interface KnownConsent {
  readonly maker_token: string;
  readonly code_hash: string;
}

interface FurtherCode {
  readonly makerToken: string;
  readonly hash: string;
  readonly act: NewAct;
}

const keepCodeStep = createStep(
  "keep-maker-code",
  async ({ makerToken, hash }: FurtherCode, { container }) => {
    const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
    const id = await consents.keepCode(makerToken, hash);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ConsentModuleService>(CONSENT_MODULE).deleteMakerCodes(id);
  },
);

const keepCodeWorkflow = createWorkflow("keep-maker-code", (input: FurtherCode) => {
  const id = keepCodeStep(input);
  when("it-is-new", { id }, ({ id }) => id !== null).then(() => recordActStep(input.act));
});

/** Hashes of codes that were given out after the first, by maker. */
export async function furtherCodes(
  container: MedusaContainer,
  makerTokens: readonly string[],
): Promise<ReadonlySet<string>> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const codes = await consents.listMakerCodes({ maker_token: [...makerTokens] }, { select: ["code_hash"] });
  return new Set(codes.map(({ code_hash }) => code_hash));
}

/** The code that the shop's key makes for a maker now, if it opens something; null when the key is another one since. */
export function workingCode(
  { maker_token, code_hash }: KnownConsent,
  further: ReadonlySet<string>,
  secret = receiptSecret(),
): string | null {
  const code = withdrawalCode(maker_token, secret);
  const hash = codeHash(code);
  return hash === code_hash || further.has(hash) ? code : null;
}

/** A code for the maker's slip that works, whatever has become of the shop's key. Codes that were given out before work as well. */
export async function giveCode(
  container: MedusaContainer,
  consent: KnownConsent,
  act: NewAct,
): Promise<RecordedConsent> {
  const { maker_token: makerToken } = consent;
  const known = workingCode(consent, await furtherCodes(container, [makerToken]));
  if (known) return { makerToken, code: known };
  const code = withdrawalCode(makerToken, receiptSecret());
  await keepCodeWorkflow(container).run({ input: { makerToken, hash: codeHash(code), act } });
  return { makerToken, code };
}

/** The same for a manager of the workshop, while something of the maker is shown. */
export async function giveSlip(
  container: MedusaContainer,
  id: string,
  workshopId: string,
  act: NewAct,
): Promise<RecordedConsent> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const [known] = await consents.listMakerConsents({ id, workshop_id: workshopId }, { take: 1 });
  if (!known) throw new ConsentRefusal("not_found", "There is no such consent in this workshop.");
  if (known.ended_at !== null)
    throw new ConsentRefusal("consent_ended", "This consent has ended; there is no slip any more.");
  return giveCode(container, known, act);
}
