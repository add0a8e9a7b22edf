import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { kindOfDocument } from "./document-kind";
import type { KeptDocument } from "./keep-document";

/** A document from the private store, as it is sent. */
export async function readDocument(container: MedusaContainer, { key, name }: KeptDocument) {
  const content = await container.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(key);
  const contentType = kindOfDocument(content)?.mimeType ?? "application/octet-stream";
  return { fileName: name, contentType, content };
}
