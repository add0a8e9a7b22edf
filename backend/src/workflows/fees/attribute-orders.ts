import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeOrderWorkflow } from "../attribution/attribute-order";

/**
 * Brings the books of some orders up to fees whose rows are written by now. An order that fails is named and left to
 * the job that catches up.
 */
export async function attributeOrders(
  container: MedusaContainer,
  orderIds: ReadonlySet<string>,
): Promise<string[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const behind: string[] = [];
  for (const orderId of orderIds) {
    try {
      await attributeOrderWorkflow(container).run({ input: { orderId } });
    } catch (error) {
      behind.push(orderId);
      logger.error(`Attribution of order ${orderId} failed`, error as Error);
    }
  }
  return behind;
}
