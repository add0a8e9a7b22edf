import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { requestProjection } from "../catalogue/projection-queue";
import { EvidenceRefusal } from "./evidence-refusal";

/** Takes a document out of force for good, by the operator `by`. What it alone kept open is held from this moment on. */
export async function withdrawEvidence(
  container: MedusaContainer,
  id: string,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [document] = await centers.listEvidences({ id }, { select: ["id", "status"], take: 1 });
  if (!document) throw new EvidenceRefusal("evidence_not_found", "There is no such document.");
  if (document.status === "withdrawn")
    throw new EvidenceRefusal("evidence_withdrawn", "This document has been withdrawn already.");
  await centers.updateEvidences({
    id,
    status: "withdrawn",
    withdrawn_by: by,
    withdrawn_at: new Date(),
    withdrawn_reason: reason,
  });
  requestProjection(container, "evidence", [id]);
}
