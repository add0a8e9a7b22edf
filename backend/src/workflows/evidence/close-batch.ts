import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { requestProjection } from "../catalogue/projection-queue";
import { EvidenceRefusal } from "./evidence-refusal";

/**
 * Says that nothing of a batch is left, as the operator `by`, for good: its work counts no more for the pieces that are. Never
 * guessed from stock, since a center may send any batch first.
 */
export async function closeBatch(container: MedusaContainer, id: string, by: string): Promise<void> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [batch] = await centers.listBatches({ id }, { take: 1 });
  if (!batch) throw new EvidenceRefusal("batch_not_found", "There is no such batch.");
  if (batch.used_up_at !== null)
    throw new EvidenceRefusal("batch_used_up", "Nothing of this batch was left before.");
  const left = await centers.listBatches({ product_id: batch.product_id, used_up_at: null });
  if (left.length === 1)
    throw new EvidenceRefusal(
      "batch_is_last",
      "It is the last batch of its piece: when nothing is left of it, the stock is zero.",
    );
  await centers.updateBatches({ id, used_up_at: new Date(), used_up_by: by });
  requestProjection(container, "batch", [id]);
}
