import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { readDocument } from "../document/read-document";
import { EvidenceRefusal } from "./evidence-refusal";

/** The file of a recorded document, from the private store. */
export async function evidenceDocument(container: MedusaContainer, id: string) {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [document] = await centers.listEvidences({ id }, { select: ["file_key", "file_name"], take: 1 });
  if (!document) throw new EvidenceRefusal("evidence_not_found", "There is no such document.");
  if (!document.file_key)
    throw new EvidenceRefusal("document_not_kept", "Only the paper original of this document is on file.");
  return readDocument(container, { key: document.file_key, name: document.file_name ?? "evidence" });
}
