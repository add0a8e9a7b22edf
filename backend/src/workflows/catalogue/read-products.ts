import type { ITranslationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import { MEDUSA_LOCALES } from "../piece/translate-texts";

const FIELDS = [
  "id",
  "handle",
  "status",
  "title",
  "description",
  "material",
  "metadata",
  "origin_country",
  "weight",
  "created_at",
  "variants.id",
  "variants.sku",
  "variants.weight",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.allow_backorder",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.rules_count",
  "variants.price_set.prices.price_list_id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "trade_facts.*",
  "workshop.id",
  "workshop.status",
  "workshop.center.id",
  "workshop.center.status",
  "workshop.center.currency_code",
  "workshop.center.stock_location.id",
] as const;

export interface ReadVariant {
  readonly id: string;
  readonly sku: string | null;
  readonly weight: number | null;
  readonly length: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly allow_backorder: boolean;
  readonly price_set?: {
    readonly prices: readonly {
      /** Major units. */
      readonly amount: number | null;
      readonly currency_code: string;
      readonly rules_count: number | null;
      readonly price_list_id: string | null;
    }[];
  };
  readonly inventory_items?: readonly {
    readonly inventory_item_id: string;
    readonly inventory?: {
      readonly location_levels: readonly {
        readonly location_id: string;
        readonly stocked_quantity: number;
        readonly reserved_quantity: number;
      }[];
    };
  }[];
}

/** A product with its linked records, as far as {@link FIELDS} asks for it. */
export interface ReadProduct {
  readonly id: string;
  readonly handle: string;
  readonly status: string;
  readonly title: string;
  readonly description: string | null;
  readonly material: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly origin_country: string | null;
  /** Grams, of a variant that has none of its own. */
  readonly weight: number | null;
  readonly created_at: string;
  readonly variants?: readonly ReadVariant[];
  readonly trade_facts?: {
    readonly id: string;
    readonly craft_type: string;
    readonly hs6: string;
    readonly made_to_order_days: number;
    readonly made_to_order_capacity: number | null;
    readonly one_of_a_kind: boolean;
    readonly materials_cost_minor: number;
    readonly materials_cost_currency: string;
    readonly flags: readonly string[];
    readonly species: string | null;
    readonly cites_note: string | null;
  };
  readonly workshop?: {
    readonly id: string;
    readonly status: string;
    readonly center?: {
      readonly id: string;
      readonly status: string;
      readonly currency_code: string;
      readonly stock_location?: { readonly id: string };
    };
  };
}

/** Everything of the products that the catalogue shows, straight from their modules. */
export async function readProducts(container: MedusaContainer, productIds: readonly string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: [...FIELDS],
    filters: { id: [...productIds] },
  });
  return data as unknown as ReadProduct[];
}

type TranslatedFields = "title" | "description" | "material";

/** Product id → field → its text in every language, English where a translation is missing. */
export async function readTranslations(
  container: MedusaContainer,
  products: readonly ReadProduct[],
): Promise<Map<string, Record<TranslatedFields, Localised>>> {
  const translation = container.resolve<ITranslationModuleService>(Modules.TRANSLATION);
  const rows = await translation.listTranslations({
    reference: "product",
    reference_id: products.map(({ id }) => id),
  });
  const rowOf = new Map(rows.map((row) => [`${row.reference_id} ${row.locale_code}`, row.translations]));
  return new Map(
    products.map(({ id, title, description, material }) => {
      const localised = (field: TranslatedFields, base: string): Localised => {
        const inLocale = (locale: keyof typeof MEDUSA_LOCALES): string => {
          const text: unknown = rowOf.get(`${id} ${MEDUSA_LOCALES[locale]}`)?.[field];
          return typeof text === "string" && text !== "" ? text : base;
        };
        return { en: base, es: inLocale("es"), vi: inLocale("vi"), lt: inLocale("lt") };
      };
      return [
        id,
        {
          title: localised("title", title),
          description: localised("description", description ?? ""),
          material: localised("material", material ?? ""),
        },
      ];
    }),
  );
}
