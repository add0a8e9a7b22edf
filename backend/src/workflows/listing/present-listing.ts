import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Listing } from "../../contracts/manager/listing";
import type { StoredListing } from "../../modules/listing/listing-rows";

/** Who saved a listing that stood in the shop before there were listings. */
export const THE_SHOP = "shop";

/** Listings as their workshop sees them. Of an operator it sees that it was one. */
export async function presentListings(
  container: MedusaContainer,
  rows: readonly StoredListing[],
): Promise<Listing[]> {
  const names = await managerNames(
    container,
    rows.map(({ saved_by }) => saved_by),
  );
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    state: row.state,
    content: row.content,
    live: row.live,
    reasons: row.reasons,
    paused: row.paused,
    product_id: row.product_id,
    handle: row.handle,
    created_at: isoOf(row.created_at),
    updated_at: isoOf(row.updated_at),
    updated_by: names.get(row.saved_by) ?? (row.saved_by === THE_SHOP ? THE_SHOP : "operator"),
    device: row.device,
    submitted_at: row.submitted_at && isoOf(row.submitted_at),
  }));
}

export async function presentListing(container: MedusaContainer, row: StoredListing): Promise<Listing> {
  const [listing] = await presentListings(container, [row]);
  return listing as Listing;
}

/** Id → name of those that are managers. */
export async function managerNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: { id: string; name: string }[] = await sql("account")
    .whereIn("id", [...new Set(ids)])
    .select("id", "name");
  return new Map(rows.map(({ id, name }) => [id, name]));
}

// A row that came through a workflow's steps has lost its dates to text.
const isoOf = (moment: Date | string): string => new Date(moment).toISOString();
