import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ListingReason } from "../../contracts/manager/listing";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingState, ListingStep } from "../../contracts/manager/listing-words";

/** A row of `listing`. */
export interface StoredListing {
  readonly id: string;
  readonly workshop_id: string;
  readonly revision: number;
  readonly state: ListingState;
  readonly content: ListingContent;
  readonly live: ListingContent | null;
  readonly reasons: readonly ListingReason[];
  readonly paused: boolean;
  readonly product_id: string | null;
  readonly handle: string | null;
  readonly device: string;
  readonly saved_by: string;
  readonly submitted_at: Date | null;
  readonly submitted_by: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly deleted_at: Date | null;
}

/** What a step or a save changes of a row. */
export type ListingChange = Partial<Omit<StoredListing, "id" | "workshop_id" | "created_at" | "updated_at">>;

/** The row, locked until the transaction ends; also one that was deleted. */
export async function lockListing(sql: Knex, id: string): Promise<StoredListing | undefined> {
  return sql("listing").where({ id }).forUpdate().first();
}

export async function updateListing(sql: Knex, id: string, change: ListingChange): Promise<StoredListing> {
  const { content, live, reasons, ...plain } = change;
  const [row]: StoredListing[] = await sql("listing")
    .where({ id })
    .update({
      ...plain,
      ...(content ? { content: JSON.stringify(content) } : {}),
      ...(live === undefined ? {} : { live: live && JSON.stringify(live) }),
      ...(reasons ? { reasons: JSON.stringify(reasons) } : {}),
      updated_at: sql.fn.now(),
    })
    .returning("*");
  return row as StoredListing;
}

export interface NewRevision {
  readonly listingId: string;
  readonly revision: number;
  readonly content: ListingContent;
  readonly device: string;
  readonly by: string;
}

export async function insertRevision(sql: Knex, revision: NewRevision): Promise<void> {
  await sql("listing_revision").insert({
    id: generateEntityId("", "lrev"),
    listing_id: revision.listingId,
    revision: revision.revision,
    content: JSON.stringify(revision.content),
    device: revision.device,
    saved_by: revision.by,
  });
}

export interface NewEvent {
  readonly step: ListingStep;
  readonly by: string;
  readonly requestId?: string | undefined;
  readonly reasons?: readonly ListingReason[] | undefined;
}

/** Writes a step down; answers with its id. */
export async function insertEvent(
  sql: Knex,
  { id, revision }: Pick<StoredListing, "id" | "revision">,
  { step, by, requestId, reasons = [] }: NewEvent,
): Promise<string> {
  const eventId = generateEntityId("", "lev");
  await sql("listing_event").insert({
    id: eventId,
    listing_id: id,
    step,
    revision,
    request_id: requestId ?? null,
    taken_by: by,
    reasons: JSON.stringify(reasons),
    occurred_at: new Date(),
  });
  return eventId;
}
