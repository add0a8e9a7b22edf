import type { MedusaContainer } from "@medusajs/framework/types";
import type { DatedEvidence } from "../../domain/verdict/judge";
import type { LabourCategory } from "../../domain/verdict/labour-category";
import type { Lift } from "../../domain/verdict/lift";
import { workOfBatches } from "../../domain/verdict/work-of-batches";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { readLifts } from "../hold/read-lifts";

/** Whose work is in the units of a product, and the documents that cover it. */
export interface WorkFacts {
  readonly categories: readonly LabourCategory[];
  readonly evidence: readonly DatedEvidence[];
  /** Lifted holds of the piece, its workshop and its center, oldest first. */
  readonly lifts: readonly Lift[];
  /** Categories of each batch of which nothing is left. */
  readonly usedUpWork: readonly (readonly LabourCategory[])[];
}

export interface Maker {
  readonly workshopId: string;
  readonly centerId: string;
}

/**
 * Work facts of each product, read live: the categories of every batch a unit may come from, the center's documents
 * and the holds that an operator lifted. A batch of which nothing is left gives no unit. A document of one batch covers
 * that batch only, so it counts when units come from no other.
 *
 * @param makers Product id → who made it.
 */
export async function readWorkFacts(
  container: MedusaContainer,
  makers: ReadonlyMap<string, Maker>,
): Promise<Map<string, WorkFacts>> {
  if (makers.size === 0) return new Map();
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const centerIds = [...new Set([...makers.values()].map(({ centerId }) => centerId))];
  const [batches, documents, liftsOf] = await Promise.all([
    centers.listBatches({ product_id: [...makers.keys()] }),
    centers.listEvidences({ center_id: centerIds, status: "current" }),
    readLifts(container, makers),
  ]);
  return new Map(
    [...makers].map(([productId, { centerId }]) => {
      const own = batches.filter(({ product_id }) => product_id === productId);
      const left = own.filter(({ used_up_at }) => used_up_at === null);
      // Should nothing at all be left, the next piece is made as the earlier ones were.
      const drawnFrom = left.length > 0 ? left : own;
      const evidence = documents
        .filter(({ center_id }) => center_id === centerId)
        .filter(({ batch_id }) => !batch_id || (drawnFrom.length === 1 && drawnFrom[0]?.id === batch_id))
        .map(({ kind, expires_on }) => ({ kind, expiresOn: expires_on.toISOString().slice(0, 10) }))
        .sort((a, b) => (`${a.kind} ${a.expiresOn}` < `${b.kind} ${b.expiresOn}` ? -1 : 1));
      return [
        productId,
        {
          categories: workOfBatches(drawnFrom),
          evidence,
          lifts: liftsOf(productId),
          usedUpWork: own
            .filter((batch) => !drawnFrom.includes(batch))
            .map((batch) => workOfBatches([batch])),
        },
      ];
    }),
  );
}
