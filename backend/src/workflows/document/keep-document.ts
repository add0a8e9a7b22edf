import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { DocumentFile } from "../../contracts/document-file";
import { kindOfDocument } from "./document-kind";

export interface KeptDocument {
  /** Its key in private storage. */
  readonly key: string;
  readonly name: string;
}

/**
 * Keeps a document where only operators get at it. Refuses with `document_unreadable` what is no PDF, JPEG or PNG.
 *
 * @param filename What the store calls it; the name that it came with may say too much.
 */
export async function keepDocument(
  container: MedusaContainer,
  filename: string,
  { name, base64 }: DocumentFile,
): Promise<KeptDocument> {
  const kind = kindOfDocument(Buffer.from(base64, "base64"));
  if (!kind)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The document has to be a PDF, a JPEG or a PNG.",
      "document_unreadable",
    );
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const { id } = await files.createFiles({
    filename,
    mimeType: kind.mimeType,
    content: base64,
    access: "private",
  });
  return { key: id, name };
}
