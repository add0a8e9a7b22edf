import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import type { CheckParcel, ManagedStep } from "../../contracts/manager/parcel";
import type { NewAct } from "../../domain/access/act";
import type { PackingReach } from "../../domain/parcel/packing-reach";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { recordActStep } from "../access/steps/record-act";
import { mailParcelEvents } from "../mail/mail-parcel-events";
import { checkParcel } from "./check-parcel";
import { doneForRequest, type ManagedAction } from "./done-for-request";
import { refusingAsParcel } from "./parcel-refusal";
import { parcelInReach } from "./read-managed-parcel";
import { readShipments } from "./read-shipments";
import { inParcelTurn, takeStepNow } from "./take-parcel-step";

/** What a manager asks for: a step, or that pieces are in the box. */
export type ManagedAsk = ManagedStep | (CheckParcel & { readonly step: "check" });

interface ManagedStepInput {
  readonly reach: PackingReach;
  readonly parcelId: string;
  readonly asked: ManagedAsk;
  /** A manager's id. */
  readonly by: string;
  /** Whose act it is and from where; what was done is filled in. */
  readonly act: NewAct;
}

/**
 * What Medusa holds of a parcel that has left can't be taken back, so nothing is: a step that was cut off is gone on with when its
 * request is sent again.
 */
const takeStep = createStep("take-managed-parcel-step", async (input: ManagedStepInput, { container }) => {
  return new StepResponse(await refusingAsParcel(() => take(container, input)));
});

/** Undone by taking the request for unfinished: sent again, it tells what was done. */
const endRequestStep = createStep(
  "end-parcel-request",
  async (requestId: string, { container }) => {
    await container.resolve<ParcelModuleService>(PARCEL_MODULE).endParcelRequest(requestId);
    return new StepResponse(requestId, requestId);
  },
  async (requestId, { container }) => {
    if (requestId) await container.resolve<ParcelModuleService>(PARCEL_MODULE).reopenParcelRequest(requestId);
  },
);

const managedStepWorkflow = createWorkflow("managed-parcel-step", (input: ManagedStepInput) => {
  const taken = takeStep(input);
  when({ taken }, (data) => data.taken !== null).then(() => {
    recordActStep(
      transform({ input, taken }, (data) => ({ ...data.input.act, action: data.taken as ManagedAction })),
    );
  });
  endRequestStep(transform({ input }, (data) => data.input.asked.request_id));
  return new WorkflowResponse(taken);
});

/**
 * Takes a parcel one step further as a manager in reach of it, once for a request however often it is sent, and mails the shopper
 * what they want to know. Throws `ParcelRefusal`.
 */
export async function takeManagedStep(container: MedusaContainer, input: ManagedStepInput): Promise<void> {
  await inParcelTurn(container, input.parcelId, () => managedStepWorkflow(container).run({ input }));
  await mailParcelEvents(container, input.parcelId);
}

/** Answers with what was done; null when this request was answered before. */
async function take(
  container: MedusaContainer,
  { reach, parcelId, asked, by }: ManagedStepInput,
): Promise<ManagedAction | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  const { orderId } = await parcelInReach(sql, reach, parcelId);
  const { request_id: requestId, ...said } = asked;
  const request = await parcels.beginParcelRequest({ requestId, parcelId, said: JSON.stringify(said), by });
  if (request === "done") return null;
  if (request === "begun") {
    // Medusa may have been told before the answer was lost.
    await parcels.reconcileParcels(orderId, readShipments, by);
    const done = await doneForRequest(sql, asked.step, { requestId, parcelId, by });
    if (done) return done;
  }
  if (asked.step === "check") return checkParcel(container, { reach, parcelId, told: asked.lines, by });
  await takeStepNow(container, parcelId, asked, by);
  return asked.step === "unpack" ? "parcel.unpacked" : "parcel.handed_over";
}
