import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ListingReason } from "../../contracts/manager/listing";
import { afterStep, type OpenStep, withdrawalOf } from "../../domain/listing/listing-state";
import { ListingRefused } from "./listing-refused";
import {
  insertEvent,
  type ListingChange,
  lockListing,
  type StoredListing,
  updateListing,
} from "./listing-rows";

export interface ListingStepAsked {
  readonly id: string;
  /** `withdraw` is what a workshop asks for: out of the shop, or back from the operators. */
  readonly step: OpenStep | "withdraw";
  readonly by: string;
  /** Left out by operators, who reach every workshop. */
  readonly workshopId?: string | undefined;
  /** The one that was looked at: another newest one is refused. */
  readonly revision?: number | undefined;
  readonly requestId?: string | undefined;
  readonly reasons?: readonly ListingReason[] | undefined;
  /** Of `approved`. */
  readonly product?: { readonly id: string; readonly handle: string } | undefined;
}

export interface ListingStepTaken {
  readonly listing: StoredListing;
  readonly before: StoredListing;
  /** False when it stood there already. */
  readonly isNew: boolean;
  /** Of what was written down; null when nothing was. */
  readonly eventId: string | null;
}

/** Takes a step, or finds that it was taken. Throws {@link ListingRefused}. */
export async function takeListingStep(sql: Knex, asked: ListingStepAsked): Promise<ListingStepTaken> {
  const before = await lockListing(sql, asked.id);
  if (!before || before.deleted_at || (asked.workshopId && before.workshop_id !== asked.workshopId))
    throw new ListingRefused("not_found");
  const unchanged = { listing: before, before, isNew: false, eventId: null };
  if (asked.requestId && (await isKnown(sql, asked.id, asked.requestId))) return unchanged;
  const step = asked.step === "withdraw" ? withdrawalOf(before) : asked.step;
  if (asked.revision !== undefined && asked.revision !== before.revision)
    throw new ListingRefused("listing_changed", before);
  const outcome = afterStep({ ...before, wasPublished: before.product_id !== null }, step);
  if (outcome.kind === "refused") throw new ListingRefused(outcome.code, before);
  if (outcome.kind === "again") return unchanged;
  const { state, paused, isLive } = outcome;
  const listing = await updateListing(sql, asked.id, {
    state,
    paused,
    ...(isLive ? {} : { live: null }),
    ...changeOf(step, asked, before),
  });
  const { by, requestId, reasons } = asked;
  const eventId = await insertEvent(sql, listing, { step, by, requestId, reasons });
  return { listing, before, isNew: true, eventId };
}

async function isKnown(sql: Knex, listing_id: string, request_id: string): Promise<boolean> {
  return (await sql("listing_event").where({ listing_id, request_id }).first("id")) !== undefined;
}

function changeOf(
  step: OpenStep,
  { by, reasons = [], product }: ListingStepAsked,
  { content }: StoredListing,
): ListingChange {
  switch (step) {
    case "submitted":
      return { submitted_at: new Date(), submitted_by: by, reasons: [] };
    case "approved":
      return {
        submitted_at: null,
        reasons: [],
        live: content,
        ...(product ? { product_id: product.id, handle: product.handle } : {}),
      };
    case "sent_back":
      return { submitted_at: null, reasons };
    case "taken_back":
    case "withdrawn":
      return { submitted_at: null };
    case "deleted":
      return { deleted_at: new Date() };
    case "paused":
    case "resumed":
      return {};
  }
}

/** Puts a row back to where it stood before a step whose consequences failed. Somebody who saved meanwhile is left alone. */
export async function undoListingStep(
  sql: Knex,
  { listing, before, isNew }: ListingStepTaken,
  by: string,
): Promise<void> {
  const now = isNew ? await lockListing(sql, listing.id) : undefined;
  if (!now || now.revision !== listing.revision || now.state !== listing.state) return;
  const { state, live, reasons, paused, product_id, handle, submitted_at, submitted_by, deleted_at } = before;
  await updateListing(sql, before.id, {
    state,
    live,
    reasons,
    paused,
    product_id,
    handle,
    submitted_at: submitted_at && new Date(submitted_at),
    submitted_by,
    deleted_at,
  });
  await insertEvent(sql, before, { step: "undone", by });
}
