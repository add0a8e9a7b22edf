import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LOCALES } from "../../contracts/locale";
import type { ListingReview } from "../../contracts/manager/listing-review";
import { readCrafts } from "../../datasets/crafts";
import { readMaterials } from "../../datasets/materials";
import { differences } from "../../domain/listing/differences";
import { listingProblems } from "../../domain/listing/listing-problems";
import { exponentOf } from "../../domain/money";
import type { StoredListing } from "../../modules/listing/listing-rows";
import { readPhotos } from "../photo/read-photos";
import { listingKnowledge } from "./listing-knowledge";
import { managerNames, presentListing } from "./present-listing";
import { requireListing } from "./require-listing";
import { translationsOfProduct } from "./translations-of-product";
import { workshopPlace } from "./workshop-place";

const EVENTS = `
  select e.id, e.step, e.revision, coalesce(m.name, u.email, e.taken_by) as by, e.occurred_at as at, e.reasons
    from listing_event e
    left join account m on m.id = e.taken_by
    left join "user" u on u.id = e.taken_by
   where e.listing_id = ? order by e.seq desc`;

type EventRow = Omit<ListingReview["events"][number], "at"> & { readonly at: Date };

/** One listing with everything that an operator decides by. Throws `ListingRefusal`. */
export async function readListingReview(container: MedusaContainer, id: string): Promise<ListingReview> {
  const stored = await requireListing(container, id);
  const place = await workshopPlace(container, stored.workshop_id);
  const { content, live, submitted_by } = stored;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [listing, known, photos, names, translations, { rows: events }] = await Promise.all([
    presentListing(container, stored),
    listingKnowledge(container, place, content, stored),
    readPhotos(
      container,
      stored.workshop_id,
      (content.photos ?? []).map((photo) => photo.id),
    ),
    managerNames(container, submitted_by ? [submitted_by] : []),
    translationsOfProduct(container, stored),
    sql.raw(EVENTS, [id]) as Promise<{ rows: EventRow[] }>,
  ]);
  const { center, workshop } = place;
  return {
    listing,
    center: {
      id: center.id,
      name: center.name.en,
      country: center.country,
      exponent: exponentOf(center.currency_code),
    },
    workshop: { id: workshop.id, name: workshop.name.en },
    submitted_by: names.get(submitted_by ?? "") ?? null,
    differences: differences(live ?? {}, content).map(({ field, before, after }) => ({
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    problems: listingProblems(content, known),
    photos: (content.photos ?? []).map(({ id: photoId, alt }) => ({
      id: photoId,
      alt,
      state: photos.get(photoId)?.state ?? "missing",
      reviewed: photos.get(photoId)?.reviewed ?? false,
    })),
    labels: labelsOf(stored),
    untranslated: LOCALES.filter((locale) => locale !== (content.locale ?? center.language)),
    translations,
    events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
  };
}

function labelsOf({ content, live }: StoredListing): ListingReview["labels"] {
  const crafts = readCrafts();
  const materials = readMaterials();
  const namedCrafts = [content.craft, live?.craft].flatMap((craft) => craft ?? []);
  const namedMaterials = [...(content.materials ?? []), ...(live?.materials ?? [])];
  return {
    crafts: Object.fromEntries(namedCrafts.map((craft) => [craft, crafts.get(craft)?.label.en ?? craft])),
    materials: Object.fromEntries(namedMaterials.map((key) => [key, materials.get(key)?.name.en ?? key])),
  };
}
