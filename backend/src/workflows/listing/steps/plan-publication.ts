import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Locale } from "../../../contracts/locale";
import type { ListingContent } from "../../../contracts/manager/listing-content";
import type { ListingTranslations } from "../../../contracts/manager/listing-review";
import { submitProblems } from "../../../domain/listing/listing-problems";
import { sameAnswer } from "../../../domain/listing/same-content";
import { slug } from "../../../domain/slug";
import type { StoredListing } from "../../../modules/listing/listing-rows";
import type { CenterRecord } from "../../../shop-window/places";
import type { PhotoToPublish } from "../../photo/steps/publish-photos";
import type { NewPiece } from "../../piece/list-pieces";
import { keepWhatStays } from "../keep-what-stays";
import { listingKnowledge } from "../listing-knowledge";
import { ListingRefusal } from "../listing-refusal";
import { handleOf, pieceOfListing, type Shelf, skuOf } from "../piece-of-listing";
import { presentListing } from "../present-listing";
import { readLivePiece } from "../read-live-piece";
import { requireListing } from "../require-listing";
import { workshopPlace } from "../workshop-place";

export interface Publication {
  readonly listingId: string;
  readonly revision: number;
  readonly translations: ListingTranslations;
}

export interface PublicationPlan {
  readonly workshopId: string;
  readonly piece: NewPiece;
  /** In the order that shoppers see; none where the pictures that it has stay. */
  readonly photos: readonly PhotoToPublish[];
  readonly salesChannelId: string;
  /** What the shop has of it already; null for a new piece. */
  readonly existing: ExistingPiece | null;
  /** What differs from the shop so that it has to be written. */
  readonly changed: {
    readonly isNewBatch: boolean;
    readonly isNewSupply: boolean;
    readonly isNewPrice: boolean;
    readonly isNewCraft: boolean;
  };
}

interface ExistingPiece {
  readonly productId: string;
  readonly variantId: string;
  readonly handle: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Looks at everything that publishing needs, and writes nothing. Throws `ListingRefusal`. */
export const planPublicationStep = createStep(
  "plan-publication",
  async ({ listingId, revision, translations }: Publication, { container }) => {
    const listing = await requireListing(container, listingId);
    if (listing.state !== "submitted") throw await refusal(container, "listing_not_submitted", listing);
    if (listing.revision !== revision) throw await refusal(container, "listing_changed", listing);
    const place = await workshopPlace(container, listing.workshop_id);
    const known = await listingKnowledge(container, place, listing.content, listing);
    const problems = submitProblems(listing.content, known);
    if (problems.length > 0) throw new ListingRefusal("listing_incomplete", { problems });

    const [existing, shelf, salesChannelId] = await Promise.all([
      existingPiece(container, listing),
      shelfOf(container, place.center, listing.content.craft ?? ""),
      shopChannel(container),
    ]);
    const handle = existing?.handle ?? (await freeHandle(container, listing, translations));
    const shown = existing && (await readLivePiece(container, existing.productId));
    const { content, live } = listing;
    const piece = pieceOfListing({ listing, center: place.center, shelf, handle, translations });
    const isOther = (field: "batch" | "supply" | "price" | "craft") =>
      !(live && sameAnswer(live, content, field));
    const plan: PublicationPlan = {
      workshopId: listing.workshop_id,
      piece: shown ? keepWhatStays({ piece, shown, live, content, translations }) : piece,
      photos: photosOf(content, place.center.language),
      salesChannelId,
      existing,
      changed: {
        isNewBatch: isOther("batch"),
        isNewSupply: isOther("supply"),
        isNewPrice: isOther("price"),
        isNewCraft: isOther("craft"),
      },
    };
    return new StepResponse(plan);
  },
);

/** What a photo shows is said in the language that the piece is told in. */
function photosOf({ photos = [], locale }: ListingContent, usual: Locale): PhotoToPublish[] {
  return photos.map(({ id, alt }) => ({
    id,
    alt: alt.trim() === "" ? {} : { [locale ?? usual]: alt.trim() },
  }));
}

async function refusal(
  container: MedusaContainer,
  code: "listing_changed" | "listing_not_submitted",
  listing: StoredListing,
): Promise<ListingRefusal> {
  return new ListingRefusal(code, { listing: await presentListing(container, listing) });
}

/** By its own note, or by the number that a publishing which was cut off has given it. */
async function existingPiece(
  container: MedusaContainer,
  { id, product_id }: StoredListing,
): Promise<ExistingPiece | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "product.id", "product.handle", "product.metadata"],
    filters: product_id ? { product_id } : { sku: skuOf(id) },
  });
  const [variant] = data;
  if (!variant?.product) return null;
  const { id: productId, handle, metadata } = variant.product;
  return { productId, variantId: variant.id, handle, metadata: metadata ?? {} };
}

async function shelfOf(container: MedusaContainer, center: CenterRecord, craft: string): Promise<Shelf> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: centers }, { data: categories }] = await Promise.all([
    query.graph({
      entity: "center",
      fields: ["stock_location.id", "shipping_profile.id"],
      filters: { id: center.id },
    }),
    query.graph({ entity: "product_category", fields: ["id"], filters: { handle: slug(craft) } }),
  ]);
  const stockLocationId = centers[0]?.stock_location?.id;
  const shippingProfileId = centers[0]?.shipping_profile?.id;
  const categoryId = categories[0]?.id;
  if (!stockLocationId || !shippingProfileId || !categoryId)
    throw new Error(`The center ${center.handle} has no shelf for ${craft}`);
  return { stockLocationId, shippingProfileId, categoryId };
}

async function shopChannel(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] });
  const id = data[0]?.default_sales_channel_id;
  if (!id) throw new Error("The shop has no sales channel");
  return id;
}

async function freeHandle(
  container: MedusaContainer,
  { id, content }: StoredListing,
  translations: ListingTranslations,
): Promise<string> {
  const title = translations.en?.title ?? content.title ?? "";
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { handle: handleOf(title, id, false) },
  });
  return handleOf(title, id, data.length > 0);
}
