import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { PhotoReview } from "../../contracts/manager/photo";
import { FROM_HERE, type NewAct } from "../../domain/access/act";
import { utcDay } from "../../domain/calendar-day";
import { codeHash, readWithdrawalCode } from "../../domain/consent/withdrawal-code";
import { CONSENT_MODULE } from "../../modules/consent";
import type { ConsentModuleService } from "../../modules/consent/service";
import { recordActStep } from "../access/steps/record-act";
import { removeHandsPhoto } from "../photo/remove-hands-photo";
import { announceConsents } from "./announce-consents";
import { ConsentRefusal } from "./consent-refusal";
import { type EndConsentsInput, endConsentsStep } from "./steps/end-consents";

interface Ending extends EndConsentsInput {
  /** Null for a last day that came by itself. */
  readonly act: NewAct | null;
}

const endConsentsWorkflow = createWorkflow("end-consents", (input: Ending) => {
  const ended = endConsentsStep(input);
  when(
    "there-is-an-act",
    { input, ended },
    ({ input: { act }, ended }) => act !== null && ended.length > 0,
  ).then(() => recordActStep(transform(input, ({ act }) => act as NewAct)));
  return new WorkflowResponse(ended);
});

/** Ends consents at once, everywhere, and answers with how many this call ended. */
async function endConsents(container: MedusaContainer, input: Ending): Promise<number> {
  const { result } = await endConsentsWorkflow(container).run({ input });
  await announceConsents(container, result);
  await removeHandsPictures(
    container,
    result.flatMap(({ photoId }) => photoId ?? []),
  );
  return result.length;
}

/** The register shows none of them from the moment on that their consents have ended; a file that can't be deleted now is deleted by `tendUploads`. */
async function removeHandsPictures(container: MedusaContainer, photoIds: readonly string[]): Promise<void> {
  for (const id of photoIds)
    await removeHandsPhoto(container, id).catch((error) =>
      container
        .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        .error(`A picture of hands isn't deleted yet: ${id}: ${error}`),
    );
}

/** By the code on a maker's slip, whoever brings it. Throws `not_found` for a code that was never given out. */
export async function withdrawByCode(container: MedusaContainer, typed: string): Promise<number> {
  const code = readWithdrawalCode(typed);
  const hash = codeHash(code ?? "");
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const known = await consents.makerOfCode(hash);
  if (!known) throw new ConsentRefusal("not_found", "There is no such code.");
  const act: NewAct = {
    actor: { kind: "nobody", id: null },
    action: "consent.withdrawn",
    centerId: null,
    workshopId: known.workshopId,
    subject: { type: "maker", id: known.token },
    // Where a maker was when they withdrew is nobody's business.
    from: FROM_HERE,
  };
  return endConsents(container, { which: { makerToken: known.token }, how: "code", act });
}

/** By a manager of the workshop. A consent of another workshop is none. */
export async function withdrawAsManager(
  container: MedusaContainer,
  id: string,
  workshopId: string,
  act: NewAct,
): Promise<number> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const [known] = await consents.listMakerConsents(
    { id, workshop_id: workshopId },
    { select: ["id"], take: 1 },
  );
  if (!known) throw new ConsentRefusal("not_found", "There is no such consent in this workshop.");
  return endConsents(container, { which: { ids: [id] }, how: "manager", act });
}

/** By an operator. */
export async function withdrawAsOperator(
  container: MedusaContainer,
  id: string,
  actIn: (workshopId: string) => NewAct,
): Promise<number> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const [known] = await consents.listMakerConsents({ id }, { select: ["id", "workshop_id"], take: 1 });
  if (!known) throw new ConsentRefusal("not_found", "There is no such consent.");
  return endConsents(container, { which: { ids: [id] }, how: "operator", act: actIn(known.workshop_id) });
}

/** An operator has looked at a picture of hands: it is shown from now on, or its consent ends, since it shows somebody. */
export async function followHandsReview(
  container: MedusaContainer,
  photoId: string,
  { shows_no_person }: PhotoReview,
): Promise<void> {
  if (!shows_no_person) {
    await endConsents(container, { which: { photoId }, how: "review", act: null });
    return;
  }
  const shown = await container
    .resolve<ConsentModuleService>(CONSENT_MODULE)
    .listMakerConsents({ photo_id: photoId, ended_at: null }, { select: ["workshop_id", "product_ids"] });
  await announceConsents(
    container,
    shown.map(({ workshop_id, product_ids }) => ({ workshopId: workshop_id, productIds: product_ids })),
  );
}

/** What has outlived its last day. */
export const endExpiredConsents = (container: MedusaContainer, at = new Date()): Promise<number> =>
  endConsents(container, { which: { expiredBefore: utcDay(at) }, how: "expiry", act: null });
