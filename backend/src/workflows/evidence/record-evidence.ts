import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewEvidence } from "../../contracts/evidence";
import { utcDay } from "../../domain/calendar-day";
import { isEvidenceKind } from "../../domain/verdict/evidence-kind";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { requestProjection } from "../catalogue/projection-queue";
import { keepDocument } from "../document/keep-document";
import { EvidenceRefusal } from "./evidence-refusal";

/**
 * Puts a document of a center on file, by the operator `by`; answers with its id. The gate counts it at once, pages within
 * seconds.
 */
export async function recordEvidence(
  container: MedusaContainer,
  { center_id, batch_id, kind, issued_on, expires_on, note, document }: NewEvidence,
  by: string,
): Promise<string> {
  const today = utcDay(new Date());
  if (!isEvidenceKind(kind))
    throw new EvidenceRefusal("evidence_kind_unknown", `No rule asks for a document of the kind "${kind}".`);
  if (issued_on > today)
    throw new EvidenceRefusal("evidence_in_future", "A document is recorded once it has been issued.");
  if (expires_on < today)
    throw new EvidenceRefusal("evidence_expired", `This document ended on ${expires_on} and proves nothing.`);
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [center] = await centers.listCenters({ id: center_id }, { select: ["id"], take: 1 });
  if (!center) throw new EvidenceRefusal("center_not_found", "There is no such center.");
  if (batch_id !== null && !(await isBatchOf(centers, batch_id, center_id)))
    throw new EvidenceRefusal("batch_not_found", "There is no such batch in this center.");
  const kept = await keepDocument(container, "evidence", document);
  const { id } = await centers.createEvidences({
    center_id,
    batch_id,
    kind,
    issued_on: new Date(issued_on),
    expires_on: new Date(expires_on),
    note,
    file_key: kept.key,
    file_name: kept.name,
    recorded_by: by,
  });
  requestProjection(container, "evidence", [id]);
  return id;
}

async function isBatchOf(centers: CenterModuleService, batchId: string, centerId: string): Promise<boolean> {
  const batches = await centers.listBatches({ id: batchId, workshop: { center_id: centerId } }, { take: 1 });
  return batches.length > 0;
}
