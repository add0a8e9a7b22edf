import type { MedusaContainer } from "@medusajs/framework/types";
import type { DatedEvidence } from "../../domain/verdict/judge";
import { isLabourCategory, type LabourCategory } from "../../domain/verdict/labour-category";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";

/** Whose work is in the units of a product, and the documents that cover it. */
export interface WorkFacts {
  readonly categories: readonly LabourCategory[];
  readonly evidence: readonly DatedEvidence[];
}

/**
 * Work facts of each product, read live: the categories of every batch a unit may come from, and the center's
 * documents. A document of one batch covers that batch only, so it counts when the product has no other.
 *
 * @param centerOf Product id → id of its center.
 */
export async function readWorkFacts(
  container: MedusaContainer,
  centerOf: ReadonlyMap<string, string>,
): Promise<Map<string, WorkFacts>> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [batches, documents] = await Promise.all([
    centers.listBatches({ product_id: [...centerOf.keys()] }),
    centers.listEvidences({ center_id: [...new Set(centerOf.values())], status: "current" }),
  ]);
  return new Map(
    [...centerOf].map(([productId, centerId]) => {
      const own = batches.filter(({ product_id }) => product_id === productId);
      const categories = new Set<LabourCategory>(
        own.flatMap(({ labour_categories }) => labour_categories.filter(isLabourCategory)),
      );
      if (own.some(({ made_in_prison }) => made_in_prison)) categories.add("custody_sentenced");
      const evidence = documents
        .filter(({ center_id }) => center_id === centerId)
        .filter(({ batch_id }) => !batch_id || (own.length === 1 && own[0]?.id === batch_id))
        .map(({ kind, expires_on }) => ({ kind, expiresOn: expires_on.toISOString().slice(0, 10) }))
        .sort((a, b) => (`${a.kind} ${a.expiresOn}` < `${b.kind} ${b.expiresOn}` ? -1 : 1));
      return [productId, { categories: [...categories].sort(), evidence }];
    }),
  );
}
