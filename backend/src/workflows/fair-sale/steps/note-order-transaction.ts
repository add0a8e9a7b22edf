import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IOrderModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

const UNNOTED = `
  select c.id, p.currency_code, coalesce(c.raw_amount ->> 'value', c.amount::text) as amount
    from order_payment_collection pc
    join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
    join capture c on c.payment_id = p.id and c.deleted_at is null
   where pc.order_id = :orderId and pc.deleted_at is null
     and not exists (select 1 from order_transaction t
                      where t.order_id = :orderId and t.reference = 'capture' and t.reference_id = c.id
                        and t.deleted_at is null)`;

/**
 * Tells Medusa's order that it is paid. Looks for what is missing instead of being told, so that a sale whose recording was cut
 * off here is whole when it is sent again.
 */
export const noteOrderTransactionStep = createStep(
  "note-order-transaction",
  async (orderId: string, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const orders = container.resolve<IOrderModuleService>(Modules.ORDER);
    const { rows }: { rows: { id: string; currency_code: string; amount: string }[] } = await sql.raw(
      UNNOTED,
      {
        orderId,
      },
    );
    if (rows.length === 0) return new StepResponse<string, string[]>(orderId, []);
    const noted = await orders.addOrderTransactions(
      rows.map(({ id, currency_code, amount }) => ({
        order_id: orderId,
        amount,
        currency_code,
        reference: "capture",
        reference_id: id,
      })),
    );
    return new StepResponse<string, string[]>(
      orderId,
      noted.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<IOrderModuleService>(Modules.ORDER).deleteOrderTransactions(ids);
  },
);
