import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingState } from "../../contracts/manager/listing-words";
import { changesAtOnce } from "../../domain/listing/differences";
import { stateAfterSave } from "../../domain/listing/listing-state";
import { decideSave } from "../../domain/listing/save-rule";
import { ListingRefused } from "./listing-refused";
import { insertRevision, lockListing, type StoredListing, updateListing } from "./listing-rows";

export interface ListingSave {
  readonly id: string;
  readonly workshopId: string;
  readonly baseRevision: number;
  readonly content: ListingContent;
  readonly device: string;
  /** Manager or operator. */
  readonly by: string;
  /** An operator's edit stays with the operators; a manager's takes back what was handed in. */
  readonly isOperator: boolean;
}

export interface SavedListing {
  readonly listing: StoredListing;
  readonly outcome: "create" | "append" | "same";
}

/** Saves a content by the save rule. Throws {@link ListingRefused} `listing_changed` with what holds, or `not_found`. */
export async function saveListing(sql: Knex, save: ListingSave): Promise<SavedListing> {
  const { id, workshopId, content, baseRevision } = save;
  const stored = (await lockListing(sql, id)) ?? (await insertFirst(sql, save));
  if ("isFirst" in stored) return { listing: stored.listing, outcome: "create" };
  if (stored.workshop_id !== workshopId || stored.deleted_at) throw new ListingRefused("not_found");
  const outcome = decideSave(stored, { baseRevision, content });
  if (outcome === "same") return { listing: stored, outcome };
  if (outcome === "conflict") throw new ListingRefused("listing_changed", stored);
  const state = stateOf(save, stored);
  const revision = stored.revision + 1;
  await insertRevision(sql, { listingId: id, revision, content, device: save.device, by: save.by });
  const listing = await updateListing(sql, id, {
    revision,
    content,
    state,
    device: save.device,
    saved_by: save.by,
    ...(state === "submitted" ? {} : { submitted_at: null }),
    ...(state === "published" ? { reasons: [], live: content } : {}),
  });
  return { listing, outcome: "append" };
}

function stateOf(save: ListingSave, stored: StoredListing): ListingState {
  if (!save.isOperator) return stateAfterSave(stored, save.content);
  if (stored.state !== "submitted") throw new ListingRefused("listing_not_submitted", stored);
  return stored.live && changesAtOnce(stored.live, save.content) ? "published" : "submitted";
}

/** The first save of an id makes the row; should two come at once, one waits for the other and finds what it made. */
async function insertFirst(
  sql: Knex,
  { id, workshopId, baseRevision, content, device, by, isOperator }: ListingSave,
): Promise<StoredListing | { readonly isFirst: true; readonly listing: StoredListing }> {
  if (isOperator || decideSave(undefined, { baseRevision, content }) !== "create")
    throw new ListingRefused("not_found");
  const [made]: StoredListing[] = await sql("listing")
    .insert({
      id,
      workshop_id: workshopId,
      revision: 1,
      state: "draft",
      content: JSON.stringify(content),
      device,
      saved_by: by,
    })
    .onConflict("id")
    .ignore()
    .returning("*");
  if (made) {
    await insertRevision(sql, { listingId: id, revision: 1, content, device, by });
    return { isFirst: true, listing: made };
  }
  return (await lockListing(sql, id)) as StoredListing;
}
