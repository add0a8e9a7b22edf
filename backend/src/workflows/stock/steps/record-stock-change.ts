import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STOCK_MODULE } from "../../../modules/stock";
import type { StockModuleService } from "../../../modules/stock/service";
import type { ShelfChange } from "../last-change";

/** Writes a change into the book of counts: the last step, since what stands there is never taken back. */
export const recordStockChangeStep = createStep(
  "record-stock-change",
  async (change: ShelfChange, { container }) => {
    const stock = container.resolve<StockModuleService>(STOCK_MODULE);
    await stock.createStockChanges({ ...change, changed_at: new Date(change.changed_at) });
    return new StepResponse(change);
  },
);
