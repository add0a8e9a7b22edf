import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { saleProblems } from "../../domain/sale/sale-gate";
import type { CartRecord } from "../sale/cart-record";
import { readSale } from "../sale/read-sale";
import { refuseAll } from "../sale/sale-refused";
import { freezeVerdicts } from "../verdict/freeze-verdicts";

/**
 * The gate that no client passes by: our routes, the stock Store API and payment webhooks all complete here. What it lets
 * through it writes down, with the rows that it judged by.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const record = cart as unknown as CartRecord;
  // Completing twice answers with the same order: its own reservation must not be held against it.
  if (record.completed_at) return;
  const reading = await readSale(container, record);
  const problems = saleProblems(reading.sale);
  if (problems.length === 0) {
    await freezeVerdicts(container, record, reading);
    return;
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: record.id },
  });
  if (data.length === 0) refuseAll(problems);
});
