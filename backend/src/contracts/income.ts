import { z } from "zod";
import { PERIOD } from "./statement";

/** Signed minor units as text. */
const minor = z.string().regex(/^-?\d+$/);
const id = z.string().min(1).max(64);

/** What income is told apart by. */
export const INCOME_GROUPS = ["month", "center", "workshop", "recipient", "destination", "craft"] as const;
export type IncomeGroup = (typeof INCOME_GROUPS)[number];

/** Months are the center's own: `2026-10` ends at midnight where the center is. */
const whose = {
  center_id: id.optional(),
  workshop_id: id.optional(),
  from: z.string().regex(PERIOD).optional(),
  to: z.string().regex(PERIOD).optional(),
};
const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from <= to;
const ORDER = { path: ["to"], message: "The last month comes before the first." };

/** GET /admin/income : what is held for workshops and centers, from sums that are exact at every moment. */
export const incomeQuerySchema = z
  .object({ ...whose, group: z.enum(INCOME_GROUPS).default("month") })
  .refine(inOrder, ORDER);
export type IncomeQuery = z.infer<typeof incomeQuerySchema>;

export const incomeFiguresSchema = z.object({
  currencyCode: z.string(),
  exponent: z.number().int(),
  receivedMinor: minor,
  /** Given back and kept by payment providers, both above zero. */
  refundedMinor: minor,
  feesMinor: minor,
  /** Received, less what was given back and kept. */
  incomeMinor: minor,
  paidOutMinor: minor,
  /** How many entries stand behind all of this. */
  entries: z.number().int(),
});
export const incomeReportSchema = z.object({
  group: z.enum(INCOME_GROUPS),
  rows: z.array(
    incomeFiguresSchema.extend({
      /** A month, an id, a country; '' for what belongs to none. */
      key: z.string(),
      /** Name of a center or workshop; of the others, the key is the name. */
      name: z.string().nullable(),
    }),
  ),
  /** One a currency. */
  totals: z.array(incomeFiguresSchema),
  /** Centers and workshops to choose from. */
  centers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Where its months end. */
      timeZone: z.string(),
      /** ISO code: home, for what it sends. */
      country: z.string(),
      workshops: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
});
export type IncomeReport = z.infer<typeof incomeReportSchema>;
export type IncomeFigures = z.infer<typeof incomeFiguresSchema>;
export type IncomeRow = IncomeReport["rows"][number];

const value = z.string().max(100).optional();
const entryFilter = {
  ...whose,
  /** `earned`: everything but payouts, what income is made of. */
  kind: z.enum(["capture", "refund", "fee", "payout", "earned"]).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** '' asks for what has none: `destination=` is what was sent nowhere. */
  recipient: value,
  destination: value,
  craft: value,
  /** `income`: what is held for workshops and centers. `all`: the whole book. */
  accounts: z.enum(["income", "all"]).default("income"),
};
const oneDimension = (query: Partial<Record<"recipient" | "destination" | "craft", string | undefined>>) =>
  [query.recipient, query.destination, query.craft].filter((one) => one !== undefined).length <= 1;
const ONE = { path: ["craft"], message: "Ask for a recipient, a destination or a craft: one at a time." };

/** GET /admin/ledger-entries/csv */
export const entryFilterSchema = z.object(entryFilter).refine(inOrder, ORDER).refine(oneDimension, ONE);
export type EntryQuery = z.infer<typeof entryFilterSchema>;

/** GET /admin/ledger-entries : newest first; `before` is the `next` of the page before. */
export const entryListQuerySchema = z
  .object({
    ...entryFilter,
    limit: z.coerce.number().int().min(1).max(100).default(50),
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  })
  .refine(inOrder, ORDER)
  .refine(oneDimension, ONE);

const namedSchema = z.object({ id: z.string(), name: z.string() }).nullable();
export const entryListSchema = z.object({
  entries: z.array(
    z.object({
      seq: z.string(),
      occurredAt: z.string(),
      center: namedSchema,
      workshop: namedSchema,
      account: z.string(),
      recipient: z.string().nullable(),
      /** Of the transaction: `reversal` takes back what turned out not to have happened. */
      kind: z.string(),
      currencyCode: z.string(),
      exponent: z.number().int(),
      amountMinor: minor,
      destination: z.string().nullable(),
      craft: z.string().nullable(),
      title: z.string().nullable(),
      reference: z.string(),
      /** Null for what belongs to no order, like a payout. */
      orderId: z.string().nullable(),
    }),
  ),
  /** All entries of the filter, on every page the same. */
  count: z.number().int(),
  sums: z.array(z.object({ currencyCode: z.string(), exponent: z.number().int(), amountMinor: minor })),
  next: z.string().nullable(),
});
export type EntryList = z.infer<typeof entryListSchema>;
