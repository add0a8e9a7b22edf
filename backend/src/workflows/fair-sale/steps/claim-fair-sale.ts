import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FAIR_MODULE } from "../../../modules/fair";
import type { FairModuleService } from "../../../modules/fair/service";
import type { PlannedFairSale } from "./plan-fair-sale";

/** Writes down what was told, before anything is made of it. */
export const claimFairSaleStep = createStep(
  "claim-fair-sale",
  async ({ told: { sale, by }, content, order, names }: PlannedFairSale, { container }) => {
    const fair: FairModuleService = container.resolve(FAIR_MODULE);
    await fair.createFairSales({
      id: sale.id,
      order_id: order.id,
      content,
      center_ids: sale.center_ids,
      fair: sale.fair,
      occurred_at: new Date(sale.occurred_at),
      currency_code: sale.currency_code,
      tender: sale.tender,
      reference: sale.reference,
      lines: sale.lines.map((line, index) => ({
        ...names[index],
        quantity: line.quantity,
        unitPriceMinor: line.unit_price_minor,
        listPriceMinor: line.list_price_minor,
        priceReason: line.price_reason,
      })) as unknown as Record<string, unknown>,
      recorded_by: by,
    });
    return new StepResponse(sale.id, sale.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const fair: FairModuleService = container.resolve(FAIR_MODULE);
    await fair.deleteFairSales(id);
  },
);
