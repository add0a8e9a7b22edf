import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { readShipments } from "./read-shipments";

const makeParcelsStep = createStep("make-parcels", async (orderId: string, { container }) => {
  await container.resolve<ParcelModuleService>(PARCEL_MODULE).reconcileParcels(orderId, readShipments);
  return new StepResponse(orderId);
});

/**
 * Makes the parcels that an order lacks: one a center, or as many as its post
 * takes it in. Pulls everything itself, so it may be called at any time, by anybody,
 * any number of times. An order of a stall has none.
 */
export const makeParcelsWorkflow = createWorkflow(
  "make-order-parcels",
  (input: WorkflowData<{ orderId: string }>) => new WorkflowResponse(makeParcelsStep(input.orderId)),
);
