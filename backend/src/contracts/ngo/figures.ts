import { z } from "zod";
import { incomeFiguresSchema } from "../income";
import { PERIOD } from "../statement";

/** What figures are told apart by. */
export const FIGURE_GROUPS = [
  "month",
  "quarter",
  "center",
  "workshop",
  "craft",
  "destination",
  "sent",
  "recipient",
  "tone",
] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** Whose part of the income of workshops and centers it is. The shop's own part is none of it: see {@link FIGURE_BOOKS}. */
export const FIGURE_TONES = ["makers", "materials", "house", "fund", "post"] as const;
export type FigureTone = (typeof FIGURE_TONES)[number];

/** Whether the country that a parcel went to is the center's own; `none` for what was sent nowhere, like a sale at a fair. */
export const SENT = ["home", "abroad", "none"] as const;
export type Sent = (typeof SENT)[number];

/**
 * `income`: what is held for workshops and centers, as on their statements. `shop`: the shop's own part, which stands beside it.
 * `sold`: both together without the post, which is what buyers paid for pieces, without tax.
 */
export const FIGURE_BOOKS = ["income", "shop", "sold"] as const;
export type FigureBook = (typeof FIGURE_BOOKS)[number];

/** Ten years. */
export const MOST_MONTHS = 120;

const minor = z.string().regex(/^-?\d+$/);
const month = z.string().regex(PERIOD, "A month is written like 2026-03.");
const value = z.string().max(100).optional();
/** One value, several, or more than twenty: these come out of an address as an object with numbers for its keys. */
const listed = (given: unknown): unknown => {
  if (given === undefined || Array.isArray(given)) return given;
  return typeof given === "object" && given !== null ? Object.values(given) : [given];
};
const several = (one: z.ZodString) => z.preprocess(listed, z.array(one).min(1).max(200).optional());

/** Months are each center's own: `2026-10` ends at midnight where the center is. */
const period = { from: month, to: month };
/** What every sum can be narrowed by. Nobody named is everybody who is granted. */
const whose = {
  center: several(z.string().min(1).max(64)),
  /** '' asks for what a center holds itself: its post. */
  workshop: several(z.string().max(64)),
  sent: z.enum(SENT).optional(),
};
const filter = {
  ...period,
  ...whose,
  craft: value,
  recipient: value,
  tone: z.enum(FIGURE_TONES).optional(),
  /** ISO code; '' for what was sent nowhere. */
  destination: value,
  of: z.enum(FIGURE_BOOKS).default("income"),
};

interface Months {
  readonly from: string;
  readonly to: string;
}
const countOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5));
/** How many months, the first and the last included. */
export const monthsOf = ({ from, to }: Months): number => countOf(to) - countOf(from) + 1;
export const ORDER = { path: ["to"], message: "The last month comes before the first." };
export const LENGTH = { path: ["from"], message: "Ask for ten years at most." };
export const inOrder = (asked: Months) => asked.from <= asked.to;
export const isShort = (asked: Months) => monthsOf(asked) <= MOST_MONTHS;

/** Sums are kept by recipient, by craft and by destination, each beside home and abroad, but not one across another. */
const KEPT_BY: Readonly<Record<string, string>> = {
  craft: "craft",
  destination: "destination",
  recipient: "recipient",
  tone: "recipient",
};
export const oneAtATime = (asked: Readonly<Record<string, unknown>>): boolean => {
  const named = Object.keys(KEPT_BY).filter((name) => asked[name] !== undefined);
  const group = typeof asked.group === "string" ? [asked.group] : [];
  return new Set([...named, ...group].flatMap((name) => KEPT_BY[name] ?? [])).size <= 1;
};
export const ONE = {
  path: ["craft"],
  message: "Ask for a recipient, a craft or a destination: one at a time.",
};

export const figureFilterSchema = z.object(filter);
/** What was asked for of the entries behind a number; the very query that opens them. */
export type FigureFilter = z.infer<typeof figureFilterSchema>;

/** GET /ngo/organisations/:organisation_id/figures */
export const figuresQuerySchema = figureFilterSchema
  .extend({ group: z.enum(FIGURE_GROUPS).default("month") })
  .refine(inOrder, ORDER)
  .refine(isShort, LENGTH)
  .refine(oneAtATime, ONE);
export type FiguresQuery = z.infer<typeof figuresQuerySchema>;

/** GET /ngo/organisations/:organisation_id/overview */
export const overviewQuerySchema = z
  .object({ ...period, ...whose })
  .refine(inOrder, ORDER)
  .refine(isShort, LENGTH);
export type OverviewQuery = z.infer<typeof overviewQuerySchema>;

export const FIGURE_KINDS = ["capture", "refund", "fee", "payout", "earned"] as const;

/** GET /ngo/organisations/:organisation_id/entries : newest first; `before` is the `next` of the page before. */
export const ngoEntriesQuerySchema = figureFilterSchema
  .extend({
    /** `earned`: everything but payouts, what income is made of. */
    kind: z.enum(FIGURE_KINDS).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  })
  .refine(inOrder, ORDER)
  .refine(isShort, LENGTH)
  .refine(oneAtATime, ONE);
export type NgoEntriesQuery = z.infer<typeof ngoEntriesQuerySchema>;

/**
 * The query of the entries behind a number, to which a page adds `kind` and `currency`; null where they may not be seen, since
 * of one of the centers only sums are granted.
 */
const opensSchema = figureFilterSchema
  .extend({ kind: z.enum(FIGURE_KINDS).optional(), currency: z.string().optional() })
  .nullable();

const amountSchema = z.object({ currencyCode: z.string(), exponent: z.number().int(), amountMinor: minor });
/** In the organisation's currency; what has no rate is not in it. */
const reportingSchema = z.object({
  receivedMinor: minor,
  refundedMinor: minor,
  feesMinor: minor,
  incomeMinor: minor,
  paidOutMinor: minor,
  /** False where something has no rate: it stands under `notConverted`. */
  isWhole: z.boolean(),
});
export type ReportingFigures = z.infer<typeof reportingSchema>;

const rowSchema = z.object({
  /** `2026-03`, `2026-Q1`, an id, a country, a tone; '' for what belongs to none. */
  key: z.string(),
  /** Of a center or a workshop; of the others, the key is the name. */
  name: z.string().nullable(),
  /** One a currency, as operators' income. */
  amounts: z.array(incomeFiguresSchema),
  reporting: reportingSchema,
  /** Pieces that were paid for; null where they have no meaning, as of one recipient. */
  pieces: z.number().int().nullable(),
  opens: opensSchema,
});
export type FigureRow = z.infer<typeof rowSchema>;

const ratesSchema = {
  reportingCurrency: z.string(),
  reportingExponent: z.number().int(),
  /** Rates that amounts were converted at: of each month the last day on file. */
  rates: z.array(
    z.object({
      month: z.string(),
      from: z.string(),
      to: z.string(),
      rate: z.string(),
      day: z.string(),
      source: z.string(),
    }),
  ),
  /** What no rate was on file for. */
  notConverted: z.array(amountSchema.extend({ month: z.string() })),
};
const asOfSchema = z.object({
  moment: z.string(),
  /** The newest entry of the book when this was read. */
  position: z.string(),
});
const namesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    timeZone: z.string(),
    country: z.string(),
    scope: z.enum(["totals", "detail"]),
    workshops: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
);

export const ngoFiguresSchema = z.object({
  asOf: asOfSchema,
  query: figureFilterSchema.extend({ group: z.enum(FIGURE_GROUPS) }),
  rows: z.array(rowSchema),
  total: rowSchema,
  centers: namesSchema,
  ...ratesSchema,
});
export type NgoFigures = z.infer<typeof ngoFiguresSchema>;

/** A number of money: words and amounts first. */
const cardSchema = z.object({
  amounts: z.array(amountSchema),
  reporting: z.object({ amountMinor: minor, isWhole: z.boolean() }),
  /** The same of the period before; null for what is a balance and no sum of a period. */
  before: z.object({ amounts: z.array(amountSchema), amountMinor: minor, isWhole: z.boolean() }).nullable(),
  opens: opensSchema,
  /** Of an average alone: what it divides, and by how many pieces. The entries that it opens come to these amounts. */
  divided: z
    .object({
      amounts: z.array(amountSchema.extend({ pieces: z.number().int() })),
      reporting: z.object({ amountMinor: minor, pieces: z.number().int(), isWhole: z.boolean() }),
    })
    .optional(),
});
export type MoneyCard = z.infer<typeof cardSchema>;
/** A number of things; null where it can't be told. */
const countSchema = z.object({
  count: z.number().int().nullable(),
  before: z.number().int().nullable(),
  opens: opensSchema,
});

export const MONEY_CARDS = [
  "income",
  "received",
  "refunded",
  "makers",
  "abroad",
  /** The shop's own part, which stands beside income. */
  "shop",
  "paidOut",
  /** Earned and not yet paid out by the end of the period, whenever it was earned. */
  "owed",
  /** What a piece was sold for, without tax and post. */
  "averagePrice",
] as const;
export type MoneyCardName = (typeof MONEY_CARDS)[number];

export const ngoOverviewSchema = z.object({
  asOf: asOfSchema,
  query: z.object({ ...period, ...whose }),
  /** As many months, right before. */
  before: z.object(period),
  /** Null for payouts and what is owed where one way is asked for: a payout went nowhere. */
  money: z.record(z.enum(MONEY_CARDS), cardSchema.nullable()),
  pieces: countSchema,
  /** Parcels that left; null where one workshop is asked for: a parcel is its center's. */
  parcels: countSchema,
  /** The total, and the same by each group; rows of a group sum to the total. */
  total: rowSchema,
  groups: z.record(z.enum(FIGURE_GROUPS), z.array(rowSchema)),
  centers: namesSchema,
  ...ratesSchema,
});
export type NgoOverview = z.infer<typeof ngoOverviewSchema>;

const namedSchema = z.object({ id: z.string(), name: z.string() }).nullable();
export const ngoEntriesSchema = z.object({
  entries: z.array(
    z.object({
      seq: z.string(),
      occurredAt: z.string(),
      center: namedSchema,
      workshop: namedSchema,
      recipient: z.string().nullable(),
      /** Of the transaction: `reversal` takes back what turned out not to have happened. */
      kind: z.string(),
      currencyCode: z.string(),
      exponent: z.number().int(),
      amountMinor: minor,
      destination: z.string().nullable(),
      craft: z.string().nullable(),
      title: z.string().nullable(),
      /** Opaque: it opens no order. */
      reference: z.string(),
    }),
  ),
  asOf: asOfSchema,
  query: figureFilterSchema,
  /** All entries of the query, on every page the same. */
  count: z.number().int(),
  sums: z.array(amountSchema),
  next: z.string().nullable(),
});
export type NgoEntries = z.infer<typeof ngoEntriesSchema>;
