import { z } from "zod";
import { minorAboveZeroSchema } from "./money";
import {
  DIFFERENCE_STATES,
  type DifferenceKind,
  type DifferenceState,
  EVENT_STATES,
  type EventState,
  type RefusalReason,
} from "./stripe-words";

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
};

/** GET /admin/stripe/events */
export const stripeEventsQuerySchema = z.object({ state: z.enum(EVENT_STATES).optional(), ...page });
export type StripeEventsQuery = z.infer<typeof stripeEventsQuerySchema>;

/** GET /admin/stripe/differences */
export const stripeDifferencesQuerySchema = z.object({
  state: z.enum(DIFFERENCE_STATES).default("open"),
  ...page,
});
export type StripeDifferencesQuery = z.infer<typeof stripeDifferencesQuerySchema>;

/** POST /admin/stripe/differences/:id/settle : what was done about it, kept for good. */
export const settleDifferenceSchema = z.object({ note: z.string().trim().min(1).max(300) });

/** POST /admin/stripe/refunds/:id/lines : of which lines a refund is that was made at Stripe, whole. */
export const nameRefundLinesSchema = z.object({
  lines: z.array(z.object({ attribution_line_id: z.string(), amount_minor: minorAboveZeroSchema })).max(100),
  goodwill_minor: minorAboveZeroSchema.optional(),
});
export type NameRefundLines = z.infer<typeof nameRefundLinesSchema>;

/** GET /admin/stripe/books : a day, UTC. */
export const stripeBooksQuerySchema = z.object({ day: z.iso.date() });

/** GET /admin/stripe : whether Stripe is on, and what its inbox holds. */
export interface StripeOverview {
  readonly isOn: boolean;
  /** Live keys move real money. */
  readonly isLive: boolean;
  readonly openDifferences: number;
  readonly events: Readonly<Record<EventState, number>>;
  /** ISO moment since when the oldest event waits; null when none does. */
  readonly oldestWaiting: string | null;
  /** Kinds of events that the shop has no use for, most often first. */
  readonly ignored: readonly { readonly type: string; readonly count: number }[];
  /** Deliveries that were not taken in, of the last thirty days. */
  readonly refused: readonly {
    readonly reason: RefusalReason;
    readonly count: number;
    /** ISO moment. */
    readonly lastAt: string;
  }[];
}

export interface StripeEventDto {
  readonly id: string;
  readonly type: string;
  readonly objectId: string;
  readonly state: EventState;
  readonly attempts: number;
  /** ISO moments. */
  readonly receivedAt: string;
  readonly nextTryAt: string | null;
  readonly lastError: string | null;
}

export interface StripeEventList {
  readonly count: number;
  readonly events: readonly StripeEventDto[];
}

/** Answer of POST /admin/stripe/events/replay and …/:id/replay */
export interface StripeReplayed {
  readonly replayed: number;
}

export interface StripeDifferenceDto {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** Id at Stripe, or a currency. */
  readonly subject: string;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly oursMinor: string | null;
  readonly theirsMinor: string | null;
  readonly orderId: string | null;
  readonly displayId: number | null;
  readonly state: DifferenceState;
  /** ISO moments. */
  readonly foundAt: string;
  readonly closedAt: string | null;
  readonly history: readonly {
    readonly at: string;
    readonly state: DifferenceState;
    /** E-mail of the operator, or what wrote it. */
    readonly by: string;
    readonly note: string;
  }[];
}

export interface StripeDifferenceList {
  readonly count: number;
  readonly differences: readonly StripeDifferenceDto[];
}

/** Answer of POST /admin/stripe/reconcile ; null where Stripe could not be read whole. */
export interface StripeReconciled {
  readonly result: { readonly found: number; readonly mended: number } | null;
}

export const BOOK_FIGURES = ["captures", "refunds", "disputes", "fees", "payouts"] as const;
export type BookFigure = (typeof BOOK_FIGURES)[number];

/** What moved in a day, in one currency, in minor units: in our books and in Stripe's. */
export interface StripeBookRow {
  readonly figure: BookFigure;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly oursMinor: string;
  readonly theirsMinor: string;
}

/** GET /admin/stripe/books */
export interface StripeBooks {
  readonly day: string;
  readonly rows: readonly StripeBookRow[];
  /** What all movements of the account come to, beside the balance that Stripe states. */
  readonly balances: readonly {
    readonly currencyCode: string;
    readonly exponent: number;
    readonly movedMinor: string;
    readonly stripeMinor: string;
  }[];
  /** Why the balance isn't there; null where it is. */
  readonly problem: string | null;
}
