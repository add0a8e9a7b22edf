import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import type { Picture } from "../../contracts/picture";

/** How a piece is shown in a basket, from the catalogue's read model. */
export interface PieceTexts {
  readonly product_id: string;
  readonly handle: string;
  readonly sku: string;
  readonly titles: Localised;
  readonly pictures: readonly Picture[];
  readonly made_to_order: boolean;
  readonly lead_time_days: number;
  readonly one_of_a_kind: boolean;
}

/** Product id → its catalogue texts; a product that left the catalogue may have none. */
export async function readPieceTexts(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, PieceTexts>> {
  if (productIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "catalogue_entry",
    fields: [
      "product_id",
      "handle",
      "sku",
      "titles",
      "pictures",
      "made_to_order",
      "lead_time_days",
      "one_of_a_kind",
    ],
    filters: { product_id: [...new Set(productIds)] },
  });
  return new Map((data as PieceTexts[]).map((entry) => [entry.product_id, entry]));
}
