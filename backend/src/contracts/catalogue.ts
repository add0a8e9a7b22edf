import { z } from "zod";
import { LOCALES } from "./locale";
import { moneySchema } from "./money";
import { pictureSchema } from "./picture";

export const SORTS = ["newest", "price_asc", "price_desc", "name"] as const;
export const PAGE_SIZE = 24;

/** Multi-value facets are comma separated. `min` and `max` are minor units of the market's currency. */
const list = z
  .string()
  .max(400)
  .optional()
  .transform((value) => (value ? value.split(",").filter(Boolean).slice(0, 40) : []));

/** GET /store/catalogue */
export const catalogueQuerySchema = z.object({
  locale: z.enum(LOCALES),
  /** Ship-to country, ISO 3166-1 alpha-2, any case. */
  country: z.string().length(2),
  q: z.string().trim().max(100).optional(),
  craft: list,
  center: list,
  workshop: list,
  origin: list,
  min: z.coerce.number().int().min(0).max(10_000_000_000).optional(),
  max: z.coerce.number().int().min(0).max(10_000_000_000).optional(),
  unique: z.enum(["1"]).optional(),
  sendable: z.enum(["1"]).optional(),
  sort: z.enum(SORTS).default("newest"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  per: z.coerce.number().int().min(1).max(48).default(PAGE_SIZE),
});
export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>;

export const cardSchema = z.object({
  productId: z.string(),
  variantId: z.string(),
  handle: z.string(),
  sku: z.string(),
  title: z.string(),
  price: moneySchema,
  picture: pictureSchema.nullable(),
  workshop: z.object({ handle: z.string(), name: z.string() }),
  center: z.object({ handle: z.string(), name: z.string() }),
  originCountry: z.string(),
  oneOfAKind: z.boolean(),
  /** in_stock: posted at once · made_to_order: see the lead time · sold_out */
  availability: z.enum(["in_stock", "made_to_order", "sold_out"]),
  /** checking: nobody has found out yet whether the law there lets it in. It can't be ordered till then. */
  reach: z.enum(["sendable", "checking", "elsewhere"]),
});
export type Card = z.infer<typeof cardSchema>;

const facetValue = z.object({ value: z.string(), label: z.string(), count: z.number().int() });
export type FacetValue = z.infer<typeof facetValue>;

export const catalogueSchema = z.object({
  items: z.array(cardSchema),
  total: z.number().int(),
  page: z.number().int(),
  perPage: z.number().int(),
  pages: z.number().int(),
  currencyCode: z.string(),
  /** Counts of one facet ignore that facet's own choice, so that a second value can be added. */
  facets: z.object({
    craft: z.array(facetValue),
    center: z.array(facetValue),
    origin: z.array(facetValue),
    unique: z.number().int(),
    sendable: z.number().int(),
    price: z.object({ min: z.number().int(), max: z.number().int() }).nullable(),
  }),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
