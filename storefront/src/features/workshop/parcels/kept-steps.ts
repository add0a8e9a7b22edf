import type { ManagedParcel } from "@second-chance/backend/contracts/manager/parcel";
import { askPortal, type PortalAnswer } from "../portal/portal-api";
import { portalStore } from "../portal/portal-store";

/** What is done with a parcel: told of its pieces, taken further, reported. */
export type StepKind = "check" | "steps" | "problems";

/** A step that waits on this device to be sent, or that the shop has refused. */
export interface KeptStep {
  /** The request's own id: sent twice, it is taken once. */
  readonly id: string;
  readonly managerId: string;
  readonly workshopId: string;
  readonly parcelId: string;
  readonly kind: StepKind;
  readonly body: unknown;
  /** Milliseconds; they are sent in this order. */
  readonly at: number;
  /** Null while it waits. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

export const parcelPath = (workshopId: string, parcelId: string): string =>
  `/workshops/${workshopId}/parcels/${encodeURIComponent(parcelId)}`;

/** Told after each change of what is kept, in every tab. */
const CHANNEL = "workshop-parcel-steps";

export function whenStepsChange(told: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", told);
  return () => channel.close();
}

function tell(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

export async function readSteps(managerId: string): Promise<KeptStep[]> {
  const kept = await (await portalStore()).getAll("parcel_steps");
  return kept.filter((step) => step.managerId === managerId).sort((a, b) => a.at - b.at);
}

export async function keepStep(step: KeptStep): Promise<void> {
  await (await portalStore()).put("parcel_steps", step);
  tell();
}

export async function forgetStep(id: string): Promise<void> {
  await (await portalStore()).delete("parcel_steps", id);
  tell();
}

/** Answers that say nothing about the step: it is sent again later. */
const isNoAnswer = (answer: PortalAnswer<unknown>): boolean =>
  answer.state === "no_line" ||
  (answer.state === "refused" &&
    (answer.status >= 500 ||
      [401, 408, 425, 429].includes(answer.status) ||
      answer.code === "step_in_progress"));

/**
 * Sends what waits, oldest first, one after the other; a lock of the browser leaves the work to one at a time. What was kept while
 * another was sending may have come too late for it, so whoever comes second looks again. What the shop answers is what the
 * parcel's screen shows next. Stops at the first that gets no answer.
 */
export async function sendKeptSteps(managerId: string): Promise<void> {
  await navigator.locks.request(CHANNEL, async () => {
    for (const step of await readSteps(managerId)) {
      if (step.refusal) continue;
      const path = parcelPath(step.workshopId, step.parcelId);
      const answer = await askPortal<ManagedParcel>(`${path}/${step.kind}`, {
        method: "POST",
        body: step.body,
      });
      if (isNoAnswer(answer)) return;
      if (answer.state === "ok") {
        const kept = { managerId, path, data: answer.data, asOf: new Date() };
        await (await portalStore()).put("answers", kept);
        await forgetStep(step.id);
      } else if (answer.state === "refused") {
        await keepStep({ ...step, refusal: { code: answer.code, message: answer.message } });
      }
    }
  });
}
