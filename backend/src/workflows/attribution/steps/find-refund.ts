import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

const REFUND = `
  select r.id from refund r
    join payment p on p.id = r.payment_id
    join order_payment_collection pc on pc.payment_collection_id = p.payment_collection_id
   where pc.order_id = ? and r.metadata ->> 'request_id' = ? and r.deleted_at is null`;

/** The refund that a request made; it is the request id in the refund's own row that proves it. */
export const findRefundStep = createStep(
  "find-refund",
  async ({ orderId, requestId }: { orderId: string; requestId: string }, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows } = await sql.raw(REFUND, [orderId, requestId]);
    if (!rows[0]) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The refund was not recorded.");
    return new StepResponse<string>(rows[0].id);
  },
);
