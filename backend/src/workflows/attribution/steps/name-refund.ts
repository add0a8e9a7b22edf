import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PreparedRefund } from "./prepare-line-refund";

/**
 * Tells the payment provider which request its next refund is for. Medusa names a refund by the id of its row, and
 * throws that row away when no answer comes: a second try would look like a second refund.
 */
export const nameRefundStep = createStep(
  "name-refund",
  async ({ prepared, requestId }: { prepared: PreparedRefund; requestId: string }, { container }) => {
    if (prepared.kind === "new") {
      const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await sql.raw("update payment set data = coalesce(data, '{}') || ?::jsonb where id = ?", [
        JSON.stringify({ refund_request: requestId }),
        prepared.paymentId,
      ]);
    }
    return new StepResponse(undefined);
  },
);
