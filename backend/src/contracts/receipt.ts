import { z } from "zod";
import { moneyTrailSchema } from "./center";
import { receiptDonationSchema } from "./donation";
import { moneySchema } from "./money";
import { PARCEL_STATES, RETURN_REASONS, RETURN_STATES } from "./parcel-words";
import { pictureSchema } from "./picture";

export const receiptLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  handle: z.string().nullable(),
  picture: pictureSchema.nullable(),
  quantity: z.number().int(),
  unitPrice: moneySchema,
  total: moneySchema,
  refunded: moneySchema,
  /** The maker's mark is SVG path data on a grid of 64 by 64; null when the workshop is gone. */
  workshop: z.object({ handle: z.string(), name: z.string(), mark: z.string().nullable() }),
  /** Frozen at placement; null for the seconds before attribution has run. */
  trail: moneyTrailSchema.nullable(),
  /** How many pieces may still be asked back: those that have left. */
  returnable: z.number().int(),
  /** What was asked back so far, with the moment of its state and what was written to the shopper. */
  returns: z.array(
    z.object({
      quantity: z.number().int(),
      state: z.enum(RETURN_STATES),
      reason: z.enum(RETURN_REASONS),
      at: z.string(),
      note: z.string(),
    }),
  ),
});

/** One of the parcels that a center sends for an order: most often the only one. */
export const receiptShipmentSchema = z.object({
  number: z.number().int(),
  state: z.enum(PARCEL_STATES),
  pieces: z.array(z.object({ title: z.string(), quantity: z.number().int() })),
  /** Empty where the post gave none. */
  trackingNumber: z.string(),
  trackingUrl: z.string(),
  /** States since it left, oldest first. */
  journey: z.array(z.object({ state: z.enum(PARCEL_STATES), at: z.string() })),
  /** What of it stays here for now, and whether its money was asked back; null where all of it may leave or has left. */
  held: z
    .object({
      cause: z.enum(["law", "post"]),
      lines: z.array(
        z.object({
          lineId: z.string(),
          title: z.string(),
          quantity: z.number().int(),
          isAsked: z.boolean(),
        }),
      ),
    })
    .nullable(),
});

/** What one center sends of the order. */
export const receiptParcelSchema = z.object({
  center: z.object({ handle: z.string(), name: z.string(), country: z.string() }),
  lines: z.array(receiptLineSchema),
  /** True when the parcel crosses a customs border: tax may be asked on arrival. */
  crossesCustoms: z.boolean(),
  shippingName: z.string(),
  /** What the post cost: it belongs to the center that sends the parcel, except for the tax in it. */
  postage: z.object({
    total: moneySchema,
    tax: moneySchema,
    net: moneySchema,
    refunded: moneySchema,
  }),
  status: z.enum(["preparing", "sent", "delivered", "returned", "lost", "cancelled"]),
  /** None for the moments before they are made. */
  shipments: z.array(receiptShipmentSchema),
});

/** GET /store/receipts/:token?locale */
export const receiptSchema = z.object({
  displayId: z.number().int(),
  placedAt: z.string(),
  email: z.string(),
  address: z.record(z.string(), z.string().nullable()).nullable(),
  currencyCode: z.string(),
  status: z.enum(["placed", "paid", "partly_refunded", "refunded", "cancelled"]),
  testPayment: z.boolean(),
  parcels: z.array(receiptParcelSchema),
  donations: z.array(receiptDonationSchema),
  totals: z.object({
    items: moneySchema,
    donation: moneySchema,
    shipping: moneySchema,
    discount: moneySchema,
    tax: moneySchema,
    total: moneySchema,
    refunded: moneySchema,
  }),
  attributed: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptParcel = z.infer<typeof receiptParcelSchema>;
export type ReceiptShipment = z.infer<typeof receiptShipmentSchema>;
export type ReceiptLine = z.infer<typeof receiptLineSchema>;

/** GET /store/customers/me/receipts (signed-in customer), newest first. */
export const receiptListSchema = z.object({
  receipts: z.array(
    z.object({
      token: z.string(),
      displayId: z.number().int(),
      placedAt: z.string(),
      status: receiptSchema.shape.status,
      total: moneySchema,
      titles: z.array(z.string()),
    }),
  ),
  count: z.number().int(),
});
export type ReceiptList = z.infer<typeof receiptListSchema>;

/** POST /store/receipts/send-link {email, display_id}: mails a signed link when they match; always 202. */
export const sendLinkSchema = z.object({
  email: z.email().max(254),
  display_id: z.number().int().positive().max(2_147_483_647),
  locale: z.string().max(2).default("en"),
});
