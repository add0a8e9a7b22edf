import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IOrderModuleService, IPaymentModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FAIR_MODULE } from "../../../modules/fair";
import type { FairModuleService } from "../../../modules/fair/service";
import { giveBackStock } from "../give-back-stock";
import type { PlannedFairSale } from "./plan-fair-sale";

/**
 * Clears away a recording that a crash cut off before any money was taken: a process that is killed compensates nothing. There
 * is nothing to undo here, since what is cleared away was never finished.
 */
export const discardLeftoverStep = createStep(
  "discard-leftover",
  async ({ told: { sale }, leftoverOrderId }: PlannedFairSale, { container }) => {
    if (!leftoverOrderId) return new StepResponse(sale.id);
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const fair: FairModuleService = container.resolve(FAIR_MODULE);
    const collections: { payment_collection_id: string }[] = await sql("order_payment_collection")
      .where("order_id", leftoverOrderId)
      .select("payment_collection_id");
    const ids = collections.map(({ payment_collection_id }) => payment_collection_id);
    if (ids.length > 0) {
      await container.resolve<IPaymentModuleService>(Modules.PAYMENT).deletePaymentCollections(ids);
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
        ids.map((payment_collection_id) => ({
          [Modules.ORDER]: { order_id: leftoverOrderId },
          [Modules.PAYMENT]: { payment_collection_id },
        })),
      );
    }
    await giveBackStock(container, sale.id);
    await container.resolve<IOrderModuleService>(Modules.ORDER).deleteOrders([leftoverOrderId]);
    await fair.deleteFairSales(sale.id);
    return new StepResponse(sale.id);
  },
);
