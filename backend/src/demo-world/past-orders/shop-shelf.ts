import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** What placing an order by SKU needs to know of a piece. */
export interface ShelfPiece {
  readonly variantId: string;
  readonly inventoryItemId: string;
  readonly locationId: string;
  /** Shipping profile of the center that sends it. */
  readonly profileId: string;
}

interface VariantRow {
  readonly id: string;
  readonly sku: string | null;
  readonly product?: { readonly shipping_profile?: { readonly id: string } | null } | null;
  readonly inventory_items?: {
    readonly inventory_item_id: string;
    readonly inventory?: { readonly location_levels?: { readonly location_id: string }[] };
  }[];
}

/** Pieces by SKU, with the one place where each is kept. */
export async function readShelf(container: MedusaContainer): Promise<Map<string, ShelfPiece>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "sku",
      "product.shipping_profile.id",
      "inventory_items.inventory_item_id",
      "inventory_items.inventory.location_levels.location_id",
    ],
  });
  return new Map(
    (data as unknown as VariantRow[]).flatMap(({ id, sku, product, inventory_items }) => {
      const [item] = inventory_items ?? [];
      const locationId = item?.inventory?.location_levels?.[0]?.location_id;
      const profileId = product?.shipping_profile?.id;
      if (!sku || !item || !locationId || !profileId) return [];
      return [
        [sku, { variantId: id, inventoryItemId: item.inventory_item_id, locationId, profileId }] as const,
      ];
    }),
  );
}

/** Brings the available pieces back to what the catalogue says, as a center does that makes new ones. */
export async function restock(container: MedusaContainer, piece: ShelfPiece, target: number): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const available = await inventory.retrieveAvailableQuantity(piece.inventoryItemId, [piece.locationId]);
  const missing = target - Number(available);
  if (missing > 0) await inventory.adjustInventory(piece.inventoryItemId, piece.locationId, missing);
}
