import { z } from "zod";
import { PERIOD } from "../statement";
import { closedPageQuery, namedCenterSchema } from "./statements";

const minor = z.string().regex(/^-?\d+$/);
const count = z.number().int().min(0);

/** `waiting`: recorded, and not yet approved by a second person. */
export const NGO_PAYOUT_STATES = ["made", "waiting", "taken_back"] as const;
export type NgoPayoutState = (typeof NGO_PAYOUT_STATES)[number];

/** GET /ngo/organisations/:organisation_id/payouts?center&state&limit&offset : newest first. */
export const ngoPayoutsQuerySchema = z.object({
  ...closedPageQuery,
  state: z.enum(NGO_PAYOUT_STATES).optional(),
});
export type NgoPayoutsQuery = z.infer<typeof ngoPayoutsQuerySchema>;

const confirmationSchema = z.object({
  /** `YYYY-MM-DD` */
  arrivedOn: z.string(),
  note: z.string(),
  /** Somebody of the same organisation. */
  by: z.string(),
  at: z.string(),
});

const questionSchema = z.object({
  id: z.string(),
  words: z.string(),
  by: z.string(),
  at: z.string(),
  /** What the shop answered; null while it hasn't. */
  reply: z.object({ words: z.string(), at: z.string() }).nullable(),
});

const ngoPayoutSchema = z.object({
  id: z.string(),
  center: namedCenterSchema,
  workshop: z.string().nullable(),
  statementId: z.string(),
  /** Of the statement that it was made against. */
  month: z.string().regex(PERIOD),
  state: z.enum(NGO_PAYOUT_STATES),
  currencyCode: z.string(),
  exponent: count,
  amountMinor: minor,
  parts: z.array(z.object({ recipient: z.string(), amountMinor: minor })),
  /** The bank's or treasury's own. No account of anybody is on record. */
  reference: z.string(),
  paidOn: z.string(),
  /** What this organisation said and asked; others see their own. */
  confirmation: confirmationSchema.nullable(),
  questions: z.array(questionSchema),
});
export type NgoPayout = z.infer<typeof ngoPayoutSchema>;
export type NgoPayoutQuestion = z.infer<typeof questionSchema>;

/** What a closed month owes and nobody has recorded a payout for. */
const owedSchema = z.object({
  center: namedCenterSchema,
  workshop: z.string().nullable(),
  statementId: z.string(),
  month: z.string().regex(PERIOD),
  currencyCode: z.string(),
  exponent: count,
  owedMinor: minor,
  closedAt: z.string(),
});
export type NgoOwed = z.infer<typeof owedSchema>;

export const ngoPayoutsSchema = z.object({
  payouts: z.array(ngoPayoutSchema),
  count,
  owed: z.array(owedSchema),
  onlySums: z.array(namedCenterSchema),
});
export type NgoPayouts = z.infer<typeof ngoPayoutsSchema>;

/** POST …/payouts/:id/confirmation : once, and for good. */
export const confirmPayoutSchema = z.object({
  arrived_on: z.iso.date(),
  note: z.string().trim().max(300).default(""),
});
export type ConfirmPayout = z.infer<typeof confirmPayoutSchema>;

/** POST …/payouts/:id/questions */
export const askAboutPayoutSchema = z.object({ words: z.string().trim().min(1).max(1000) });

/** Questions of one organisation about one payout that may wait for an answer at the same time. */
export const MOST_OPEN_QUESTIONS = 5;
