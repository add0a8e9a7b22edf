import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { insertRevision, type StoredListing } from "./listing-rows";

export interface AdoptedPiece {
  readonly id: string;
  readonly workshopId: string;
  readonly productId: string;
  readonly handle: string;
  readonly paused: boolean;
  /** What the shop shows. */
  readonly content: ListingContent;
  readonly by: string;
}

/** Makes the listing of a piece that is in the shop already, or finds the one that somebody else has made of it. */
export async function adoptPiece(
  sql: Knex,
  { id, workshopId, productId, handle, paused, content, by }: AdoptedPiece,
): Promise<{ readonly listing: StoredListing; readonly isNew: boolean }> {
  const told = JSON.stringify(content);
  const [made]: StoredListing[] = await sql("listing")
    .insert({
      id,
      workshop_id: workshopId,
      revision: 1,
      state: "published",
      content: told,
      live: told,
      paused,
      product_id: productId,
      handle,
      saved_by: by,
    })
    .onConflict(sql.raw("(product_id) where product_id is not null"))
    .ignore()
    .returning("*");
  if (!made) return { listing: await sql("listing").where({ product_id: productId }).first(), isNew: false };
  await insertRevision(sql, { listingId: id, revision: 1, content, device: "", by });
  return { listing: made, isNew: true };
}
