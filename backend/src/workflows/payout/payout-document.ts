import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readDocument } from "../document/read-document";
import { BookRefusal } from "../statement/book-refusal";

/** The bank's slip of a payout, from the private store. */
export async function payoutDocument(
  container: MedusaContainer,
  id: string,
): Promise<{ fileName: string; contentType: string; content: Buffer }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const payout = await sql("payout").where("id", id).first("document_key", "document_name");
  if (!payout?.document_key) throw new BookRefusal("payout_not_found", "This payout has no document.");
  return readDocument(container, { key: payout.document_key, name: payout.document_name ?? "document" });
}
