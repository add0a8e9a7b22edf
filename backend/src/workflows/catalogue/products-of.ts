import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Rows of other modules that a product's entry is made of, and the path from each to the product. */
const PATHS = {
  product: ["id"],
  variant: ["product_id"],
  price: ["price_set", "variant", "product_id"],
  inventory_level: ["inventory_item", "variants", "product_id"],
  reservation: ["inventory_item", "variants", "product_id"],
  workshop: ["products", "id"],
  center: ["workshops", "products", "id"],
  batch: ["product_id"],
  evidence: ["center", "workshops", "products", "id"],
  translation: ["reference_id"],
} as const;

export type CatalogueSource = keyof typeof PATHS;

export interface SourceFilter {
  readonly id?: readonly string[];
  readonly updated_at?: { readonly $gte: Date };
}

/** Ids of the products that the matching rows of a source belong to. */
export async function productsOf(
  container: MedusaContainer,
  source: CatalogueSource,
  filters: SourceFilter,
): Promise<string[]> {
  const path = PATHS[source];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: source,
    fields: [path.join(".")],
    filters: { ...filters, ...(source === "translation" ? { reference: "product" } : {}) },
  });
  const ids = new Set<string>();
  for (const row of data as unknown[]) collect(row, path, ids);
  return [...ids];
}

function collect(value: unknown, path: readonly string[], ids: Set<string>): void {
  const [head, ...rest] = path;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, path, ids);
  } else if (head === undefined) {
    if (typeof value === "string") ids.add(value);
  } else if (typeof value === "object" && value !== null) {
    collect((value as Record<string, unknown>)[head], rest, ids);
  }
}
