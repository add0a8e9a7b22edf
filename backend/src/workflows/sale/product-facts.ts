import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, ProductStatus, QueryContext } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import { type DecimalInput, toMinor } from "../../domain/money";
import type { StockNeed } from "../../domain/sale/sale";

/** What is true of a product at this moment: read live, because a projection may lag by a second. */
export interface ProductFacts {
  readonly id: string;
  readonly variantId: string;
  readonly published: boolean;
  readonly workshopActive: boolean;
  /** Null for a product that no workshop made: it is never for sale. */
  readonly workshop: MakingWorkshop | null;
  /** Upper case. */
  readonly originCountry: string;
  readonly profileId: string | null;
  readonly weightGrams: number;
  readonly stock: readonly StockNeed[];
  /** In the currency asked for; null when it isn't sold in it. */
  readonly priceMinor: bigint | null;
}

export interface MakingWorkshop {
  readonly id: string;
  readonly handle: string;
  readonly name: Localised;
  readonly status: string;
  readonly center: {
    readonly id: string;
    readonly handle: string;
    readonly name: Localised;
    readonly place: Localised;
    readonly country: string;
    readonly status: string;
  };
}

interface ProductRow {
  readonly id: string;
  readonly status: string;
  readonly weight?: number | string | null;
  readonly origin_country?: string | null;
  readonly workshop?: MakingWorkshop | null;
  readonly shipping_profile?: { readonly id: string } | null;
  readonly variants?: readonly VariantRow[] | null;
}

interface VariantRow {
  readonly id: string;
  readonly weight?: number | string | null;
  readonly manage_inventory: boolean;
  readonly allow_backorder: boolean;
  readonly calculated_price?: { readonly calculated_amount?: DecimalInput | null } | null;
  readonly inventory_items?: readonly InventoryRow[] | null;
}

interface InventoryRow {
  readonly inventory_item_id: string;
  readonly required_quantity: number;
  readonly inventory?: {
    readonly location_levels?:
      | readonly { stocked_quantity: DecimalInput; reserved_quantity: DecimalInput }[]
      | null;
  } | null;
}

const FIELDS = [
  "id",
  "status",
  "weight",
  "origin_country",
  "workshop.id",
  "workshop.handle",
  "workshop.name",
  "workshop.status",
  "workshop.center.id",
  "workshop.center.handle",
  "workshop.center.name",
  "workshop.center.place",
  "workshop.center.country",
  "workshop.center.status",
  "shipping_profile.id",
  "variants.id",
  "variants.weight",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

export interface PricedIn {
  readonly currency_code: string;
  readonly region_id: string | null;
}

/** Variant id → facts. A variant that doesn't exist has none. */
export async function readProductFacts(
  container: MedusaContainer,
  productIds: readonly string[],
  pricedIn: PricedIn,
): Promise<Map<string, ProductFacts>> {
  if (productIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: [...new Set(productIds)] },
    context: { variants: { calculated_price: QueryContext({ ...pricedIn }) } },
  });
  const rows = data as unknown as ProductRow[];
  return new Map(
    rows.flatMap((product) =>
      (product.variants ?? []).map((variant) => [variant.id, factsOf(product, variant, pricedIn)] as const),
    ),
  );
}

function factsOf(product: ProductRow, variant: VariantRow, { currency_code }: PricedIn): ProductFacts {
  const amount = variant.calculated_price?.calculated_amount;
  return {
    id: product.id,
    variantId: variant.id,
    published: product.status === ProductStatus.PUBLISHED,
    workshopActive: product.workshop?.status === "active" && product.workshop.center.status === "active",
    workshop: product.workshop ?? null,
    originCountry: (product.origin_country ?? "").toUpperCase(),
    profileId: product.shipping_profile?.id ?? null,
    weightGrams: Number(variant.weight ?? product.weight ?? 0),
    stock: variant.manage_inventory
      ? (variant.inventory_items ?? []).map((item) => stockNeed(item, variant))
      : [],
    priceMinor: amount === null || amount === undefined ? null : toMinor(amount, currency_code),
  };
}

function stockNeed(item: InventoryRow, variant: VariantRow): StockNeed {
  const available = (item.inventory?.location_levels ?? []).reduce(
    (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
    0,
  );
  return {
    inventoryItemId: item.inventory_item_id,
    required: item.required_quantity,
    available,
    backorder: variant.allow_backorder,
  };
}
