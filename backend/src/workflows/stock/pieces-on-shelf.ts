import type { MedusaContainer } from "@medusajs/framework/types";
import { shelfAt } from "../catalogue/entry-of-product";
import { type ReadProduct, readProducts } from "../catalogue/read-products";
import { piecesOfWorkshop } from "../piece/pieces-of-workshop";

/** A piece with the place where its center keeps it. */
export interface ShelvedPiece {
  readonly product: ReadProduct;
  readonly inventoryItemId: string;
  readonly locationId: string;
  readonly stocked: number;
  readonly reserved: number;
}

/** What a piece is called in every language. */
export const numberOf = ({ variants }: ReadProduct): string => variants?.[0]?.sku ?? "";

/** Every piece of a workshop that has a shelf. */
export async function piecesOnShelf(container: MedusaContainer, workshopId: string): Promise<ShelvedPiece[]> {
  const pieces = await piecesOfWorkshop(container, workshopId);
  const products = await readProducts(
    container,
    pieces.map(({ productId }) => productId),
  );
  return products.flatMap(shelvedPiece);
}

/** One piece on its shelf. A piece of another workshop is none. */
export async function pieceOnShelf(
  container: MedusaContainer,
  workshopId: string,
  productId: string,
): Promise<ShelvedPiece | undefined> {
  const [product] = await readProducts(container, [productId]);
  return product?.workshop?.id === workshopId ? shelvedPiece(product)[0] : undefined;
}

function shelvedPiece(product: ReadProduct): ShelvedPiece[] {
  const [variant] = product.variants ?? [];
  const inventoryItemId = variant?.inventory_items?.[0]?.inventory_item_id;
  const locationId = product.workshop?.center?.stock_location?.id;
  if (!variant || !inventoryItemId || !locationId) return [];
  return [{ product, inventoryItemId, locationId, ...shelfAt(variant, locationId) }];
}
