import { z } from "zod";
import { basketDonationSchema, fundSchema } from "./donation";
import { problemSchema } from "./error";
import { LOCALES } from "./locale";
import { moneySchema } from "./money";
import { pictureSchema } from "./picture";
import { wordedVerdictSchema } from "./verdict";

export const MAX_QUANTITY = 99;
export const TEXT_LIMITS = { name: 80, line: 120, city: 80, postcode: 16, phone: 32, email: 254 } as const;

/** What a shopper may answer where a law asks whether goods are sold on; a gift is for somebody's own use too. */
export const STATED_PURPOSES = ["personal", "resale"] as const;
export type StatedPurpose = (typeof STATED_PURPOSES)[number];

/** One piece, put into a basket. POST /store/baskets and POST /store/baskets/:id/lines */
export const addLineSchema = z.object({
  variant_id: z.string().min(1).max(64),
  quantity: z.number().int().min(1).max(MAX_QUANTITY),
});
/** POST /store/baskets : creates the cart with its first lines in one call. */
export const createBasketSchema = z.object({
  locale: z.enum(LOCALES),
  country: z.string().length(2),
  lines: z.array(addLineSchema).max(20).default([]),
});
/** POST /store/baskets/:id/lines/:lineId ; quantity 0 removes. */
export const setQuantitySchema = z.object({ quantity: z.number().int().min(0).max(MAX_QUANTITY) });

/** Fields are trimmed; `country_code` is lower case like Medusa's own. */
export const addressSchema = z.object({
  first_name: z.string().trim().min(1).max(TEXT_LIMITS.name),
  last_name: z.string().trim().min(1).max(TEXT_LIMITS.name),
  address_1: z.string().trim().min(1).max(TEXT_LIMITS.line),
  address_2: z.string().trim().max(TEXT_LIMITS.line).optional(),
  city: z.string().trim().min(1).max(TEXT_LIMITS.city),
  province: z.string().trim().max(TEXT_LIMITS.city).optional(),
  postal_code: z.string().trim().max(TEXT_LIMITS.postcode).optional(),
  country_code: z.string().length(2).toLowerCase(),
  phone: z.string().trim().max(TEXT_LIMITS.phone).optional(),
});
export type AddressInput = z.input<typeof addressSchema>;

/**
 * POST /store/baskets/:id/delivery : who and where, and one option per center. Centers without a choice get
 * their cheapest option. Answers with the whole basket, priced.
 */
export const deliverySchema = z.object({
  email: z.email().max(TEXT_LIMITS.email),
  address: addressSchema,
  /** center id → shipping option id */
  choices: z.record(z.string(), z.string()).default({}),
  locale: z.enum(LOCALES).optional(),
  /** The answer to the basket's question, where it has one; without it the earlier answer stays. */
  purpose: z.enum(STATED_PURPOSES).optional(),
});
export type DeliveryInput = z.input<typeof deliverySchema>;

/** POST /store/baskets/:id/place : the gate, payment session and completeCart, in one call. */
export const placeSchema = z.object({
  provider_id: z.string().max(64),
  /** The total the shopper saw, in minor units; another total is answered with `price_changed`. */
  expected_total_minor: z.number().int().min(0),
});
/** The token opens the receipt without an account; it is what the confirmation mail links to. */
export const placedSchema = z.object({ receiptToken: z.string(), displayId: z.number().int() });
export type Placed = z.infer<typeof placedSchema>;

export const basketLineSchema = z.object({
  id: z.string(),
  variantId: z.string(),
  productId: z.string(),
  handle: z.string(),
  title: z.string(),
  sku: z.string(),
  picture: pictureSchema.nullable(),
  quantity: z.number().int(),
  /** Most that can be asked for: stock, or MAX_QUANTITY for made to order; 1 for one of a kind. */
  maxQuantity: z.number().int(),
  unitPrice: moneySchema,
  total: moneySchema,
  /** The maker's mark is SVG path data on a grid of 64 by 64; null when the workshop is gone. */
  workshop: z.object({ handle: z.string(), name: z.string(), mark: z.string().nullable() }),
  oneOfAKind: z.boolean(),
  availability: z.enum(["in_stock", "made_to_order", "sold_out"]),
  leadTimeDays: z.number().int(),
  verdict: wordedVerdictSchema,
  /** True where the law turns on what the piece is bought for. */
  dependsOnPurpose: z.boolean(),
  problems: z.array(problemSchema),
});
export type BasketLine = z.infer<typeof basketLineSchema>;

export const shippingOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  price: moneySchema,
  minDays: z.number().int(),
  maxDays: z.number().int(),
  /** More than one where all pieces together are too heavy for the service; the price is for all of them. */
  parcels: z.number().int(),
});

/** What customs is likely to ask of the addressee: an estimate with its day, never charged by the shop. */
export const arrivalSchema = z.object({
  kinds: z.number().int(),
  perKind: moneySchema,
  /** Null above the value up to which the flat duty holds. */
  duty: moneySchema.nullable(),
  /** Basis points. */
  taxRateBp: z.number().int(),
  /** Null while duty or postage isn't known, and where VAT is collected at sale. */
  tax: moneySchema.nullable(),
  /** The day of which the reading is, `YYYY-MM-DD`. */
  asOf: z.string(),
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** VAT of the destination that is collected with the order and contained in prices and postage: nothing of it is asked on arrival. */
export const vatAtSaleSchema = z.object({
  /** Basis points. */
  rateBp: z.number().int(),
  /** In pieces and postage together. */
  amount: moneySchema,
});

/** What one center sends: one parcel, or as many as its post takes it in. */
export const basketGroupSchema = z.object({
  center: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    country: z.string(),
    place: z.string(),
  }),
  lines: z.array(basketLineSchema),
  /** With packing, as it is reckoned until somebody weighs it. */
  weightGrams: z.number().int(),
  /** True when the parcel crosses a customs border: tax may be asked on arrival. */
  crossesCustoms: z.boolean(),
  /** Null where nothing is asked, or nothing is known of it. */
  arrival: arrivalSchema.nullable(),
  /** Null where VAT isn't collected now. */
  vatAtSale: vatAtSaleSchema.nullable(),
  /** Options to the basket's ship-to country; empty when nobody carries this parcel there. */
  options: z.array(shippingOptionSchema),
  chosenOptionId: z.string().nullable(),
  problems: z.array(problemSchema),
});
export type BasketGroup = z.infer<typeof basketGroupSchema>;

/** GET /store/baskets/:id?locale&country */
export const basketSchema = z.object({
  id: z.string(),
  country: z.string(),
  currencyCode: z.string(),
  email: z.string().nullable(),
  address: z.record(z.string(), z.string().nullable()).nullable(),
  groups: z.array(basketGroupSchema),
  /** Said of a basket of which some pieces may go and some may not; null while it is of one mind. */
  mixedWording: z.string().nullable(),
  /** Asked where an answer can change a verdict; null elsewhere. */
  purpose: z.object({ question: z.string(), given: z.enum(STATED_PURPOSES).nullable() }).nullable(),
  /** Pieces; a donation is none. */
  count: z.number().int(),
  donation: basketDonationSchema.nullable(),
  /** A donation that was given in the currency of another country: it left the basket when the currency changed. */
  donationLeft: basketDonationSchema.pick({ fund: true, amount: true }).nullable(),
  /** Open funds of the centers in this basket, then those of the whole shop. */
  funds: z.array(fundSchema),
  totals: z.object({
    /** Pieces at their prices, without the donation. */
    items: moneySchema,
    donation: moneySchema,
    /** Null until every center has a shipping option. */
    shipping: moneySchema.nullable(),
    discount: moneySchema,
    tax: moneySchema,
    total: moneySchema,
  }),
  problems: z.array(problemSchema),
  paymentProviders: z.array(z.string()),
  completed: z.boolean(),
});
export type Basket = z.infer<typeof basketSchema>;
