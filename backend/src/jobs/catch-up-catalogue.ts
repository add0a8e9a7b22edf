import type { MedusaContainer } from "@medusajs/framework/types";
import { type CatalogueSource, productsOf } from "../workflows/catalogue/products-of";
import { projectNow } from "../workflows/catalogue/projection-queue";
import { recentLifts } from "../workflows/hold/recent-lifts";

/** Looks back over the last runs too, since an event's own transaction may commit late. */
const WINDOW_MS = 3 * 60_000;
const SOURCES: readonly CatalogueSource[] = [
  "product",
  "variant",
  "price",
  "inventory_level",
  "workshop",
  "center",
  "batch",
  "evidence",
];

/** Finds what changed without an event reaching us. */
export default async function catchUpCatalogue(container: MedusaContainer): Promise<void> {
  const updated_at = { $gte: new Date(Date.now() - WINDOW_MS) };
  const ids = new Set<string>();
  for (const source of SOURCES) {
    for (const id of await productsOf(container, source, { updated_at })) ids.add(id);
  }
  for (const { source, id } of await recentLifts(container, updated_at.$gte)) {
    for (const found of await productsOf(container, source, { id: [id] })) ids.add(found);
  }
  await projectNow(container, [...ids]);
}

export const config = { name: "catch-up-catalogue", schedule: "* * * * *" };
