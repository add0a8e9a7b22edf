import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { FeeTakenBack } from "../../contracts/provider-fees";
import { reverseFee } from "../../modules/attribution/fees/stored-fees";
import { attributeOrders } from "./attribute-orders";
import { feePayments } from "./fee-payments";

/**
 * Takes back a fee that was recorded by mistake: the row stays with the reason, and the order's book gets the opposite
 * entries. Throws `fee_not_found`, or `fee_taken_back` the second time.
 */
export async function takeBackFee(
  container: MedusaContainer,
  { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string },
): Promise<FeeTakenBack> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const fee = await sql("provider_fee").where("provider_fee.id", id).first("id", "payment_id");
  if (!fee) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such fee.", "fee_not_found");
  if (!(await reverseFee(sql, { id, by, reason })))
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This fee was taken back already.",
      "fee_taken_back",
    );
  const payment = (await feePayments(sql, [fee.payment_id])).get(fee.payment_id);
  const behind = await attributeOrders(container, new Set(payment ? [payment.orderId] : []));
  return { status: "reversed", behind: behind.length > 0 };
}
