import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { BookRefusal } from "../statement/book-refusal";
import { kindOfDocument } from "./document-kind";

/** The bank's slip of a payout, from the private store. */
export async function payoutDocument(
  container: MedusaContainer,
  id: string,
): Promise<{ fileName: string; contentType: string; content: Buffer }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const payout = await sql("payout").where("id", id).first("document_key", "document_name");
  if (!payout?.document_key) throw new BookRefusal("payout_not_found", "This payout has no document.");
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const content = await files.getAsBuffer(payout.document_key);
  const contentType = kindOfDocument(content)?.mimeType ?? "application/octet-stream";
  return { fileName: payout.document_name ?? "document", contentType, content };
}
