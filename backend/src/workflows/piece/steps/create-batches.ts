import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { LabourCategory } from "../../../domain/verdict/labour-category";
import { CENTER_MODULE } from "../../../modules/center";
import type { CenterModuleService } from "../../../modules/center/service";

export interface NewBatch {
  readonly workshop_id: string;
  readonly product_id: string;
  readonly made_on: Date;
  readonly quantity: number;
  readonly labour_categories: readonly LabourCategory[];
  readonly made_in_prison: boolean;
}

/** Records who, by category, made the pieces; undone by deleting the batches. */
export const createBatchesStep = createStep(
  "create-batches",
  async (batches: readonly NewBatch[], { container }) => {
    const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
    const created = await centers.createBatches(
      batches.map((batch) => ({ ...batch, labour_categories: [...batch.labour_categories] })),
    );
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<CenterModuleService>(CENTER_MODULE).deleteBatches(ids);
  },
);
