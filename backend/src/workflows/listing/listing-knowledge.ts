import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { readCrafts } from "../../datasets/crafts";
import { readMaterials } from "../../datasets/materials";
import { utcDay } from "../../domain/calendar-day";
import { needsSpecies } from "../../domain/customs/trade-facts";
import type { KnownCraft, KnownMaterial, ListingKnowledge } from "../../domain/listing/listing-knowledge";
import { MATERIALS_COST, paysAtCost } from "../../domain/policy/pays-at-cost";
import { requiredEvidence } from "../../domain/verdict/required-evidence";
import type { StoredListing } from "../../modules/listing/listing-rows";
import { readPhotos } from "../photo/read-photos";
import { centerDocuments } from "./center-documents";
import { craftsInTheShop } from "./craft-weights";
import { policyOfCenter } from "./policy-of-center";
import type { WorkshopPlace } from "./workshop-place";

/** A listing that is stored; nothing for a content that nobody has saved yet. */
type Kept = Pick<StoredListing, "live" | "product_id"> | null;

/** What problems of a content are told by: crafts, materials, the workshop's photos, its center's documents and policy. */
export async function listingKnowledge(
  container: MedusaContainer,
  { window, workshop, center }: WorkshopPlace,
  content: ListingContent,
  kept: Kept,
): Promise<ListingKnowledge> {
  const photoIds = (content.photos ?? []).map(({ id }) => id);
  const [photos, documents, hasPictures] = await Promise.all([
    readPhotos(container, workshop.id, photoIds),
    centerDocuments(container, center.id),
    showsPictures(container, kept?.product_id ?? null),
  ]);
  const isReady = (id: string) => ["ready", "used"].includes(photos.get(id)?.state ?? "");
  const inTheShop = craftsInTheShop(window);
  const crafts = [...readCrafts().values()].map(({ craft, flags }): [string, KnownCraft] => [
    craft,
    {
      speciesNeeded: needsSpecies(flags),
      weight: inTheShop.get(craft)?.weights ?? null,
    },
  ]);
  const materials = [...readMaterials().values()].map(
    ({ key, species, species_needed }): [string, KnownMaterial] => [
      key,
      { speciesNeeded: species_needed, species },
    ],
  );
  return {
    crafts: new Map(crafts),
    materials: new Map(materials),
    readyPhotos: new Set(photoIds.filter(isReady)),
    hasPictures,
    isLive: kept?.live != null,
    evidence: new Map(documents.map(({ id, kind, expiresOn }) => [id, { kind, expiresOn }])),
    evidenceAskedOf: (category) => requiredEvidence(window.places.rules, category, center.country),
    currency: center.currency_code,
    paysMaterials: paysAtCost(policyOfCenter(window, center)?.steps ?? [], MATERIALS_COST),
    today: utcDay(new Date()),
  };
}

async function showsPictures(container: MedusaContainer, productId: string | null): Promise<boolean> {
  if (!productId) return false;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const image = await sql("image").where({ product_id: productId }).whereNull("deleted_at").first("id");
  return image !== undefined;
}
