import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../../domain/access/act";
import { ACCESS_MODULE } from "../../../modules/access";
import type { AccessModuleService } from "../../../modules/access/service";

/** Writes acts down, outside of a workflow only where nothing else changes. */
export async function recordActs(container: MedusaContainer, acts: readonly NewAct[]): Promise<void> {
  const now = new Date();
  await container.resolve<AccessModuleService>(ACCESS_MODULE).createActs(
    acts.map(({ actor, action, centerId, workshopId, organisationId, subject, detail = {}, from }) => ({
      actor_kind: actor.kind,
      actor_id: actor.id,
      action,
      center_id: centerId,
      workshop_id: workshopId,
      organisation_id: organisationId ?? null,
      subject_type: subject.type,
      subject_id: subject.id,
      detail: { ...detail },
      address: from.address,
      device: from.device,
      occurred_at: now,
    })),
  );
}

/** The last step of a workflow that changes something: an act is append-only, so nothing after it may fail. */
export const recordActStep = createStep("record-act", async (act: NewAct, { container }) => {
  await recordActs(container, [act]);
  return new StepResponse(undefined);
});

/** The same of several, or of none. */
export const recordActsStep = createStep("record-acts", async (acts: readonly NewAct[], { container }) => {
  if (acts.length > 0) await recordActs(container, acts);
  return new StepResponse(undefined);
});
