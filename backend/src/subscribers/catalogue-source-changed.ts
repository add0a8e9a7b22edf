import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { CatalogueSource } from "../workflows/catalogue/products-of";
import { requestProjection } from "../workflows/catalogue/projection-queue";

/** Events of the modules whose rows make up a catalogue entry; any other deleted row is found by the nightly sweep. */
const SOURCE_OF_EVENT: Readonly<Record<string, CatalogueSource>> = {
  "product.created": "product",
  "product.updated": "product",
  "product.deleted": "product",
  "product-variant.created": "variant",
  "product-variant.updated": "variant",
  "pricing.price.created": "price",
  "pricing.price.updated": "price",
  "inventory.inventory-level.created": "inventory_level",
  "inventory.inventory-level.updated": "inventory_level",
  "inventory.reservation-item.created": "reservation",
  "inventory.reservation-item.updated": "reservation",
  "translation.created": "translation",
  "translation.updated": "translation",
};

type Payload = { id: string } | { id: string }[];

export default async function catalogueSourceChanged({
  event,
  container,
}: SubscriberArgs<Payload>): Promise<void> {
  const source = SOURCE_OF_EVENT[event.name];
  const ids = [event.data].flat().map(({ id }) => id);
  if (!source || !ids.length) return;
  requestProjection(container, source, ids);
}

export const config: SubscriberConfig = { event: Object.keys(SOURCE_OF_EVENT) };
