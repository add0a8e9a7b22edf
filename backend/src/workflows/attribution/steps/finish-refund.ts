import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { finishMovement } from "../../payment/finish-movement";
import { unfinishedMovement } from "../../payment/unfinished-movements";

/** Whoever asks again for a refund that was noted must not be told "done" before the money is on its way. */
export const finishRefundStep = createStep("finish-refund", async (refundId: string, { container }) => {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const movement = await unfinishedMovement(sql, refundId);
  if (movement) await finishMovement(container, movement);
  return new StepResponse(movement !== undefined);
});
