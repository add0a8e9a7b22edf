import { z } from "zod";
import { RETURN_REASONS, RETURN_STATES, type ReturnReason, type ReturnState } from "./parcel-words";

const note = z
  .string()
  .trim()
  .max(300)
  // Line breaks are fine in a letter; other control characters are no words.
  .regex(/^[\P{Cc}\n\r\t]*$/u, "letters, digits and signs only");

/** POST /store/receipts/:token/returns : asks to send pieces of one line back. */
export const askReturnSchema = z.object({
  line_id: z.string().min(1).max(64),
  quantity: z.number().int().min(1).max(9999),
  reason: z.enum(RETURN_REASONS),
  note: note.default(""),
});
export type AskReturn = z.output<typeof askReturnSchema>;

/**
 * POST /admin/return-requests/:id/decision . `approve` waits for the piece, `refund` gives the money back now: at once, or
 * when the piece is back. What is written to the shopper goes into the mail.
 */
export const returnDecisionSchema = z
  .object({ decision: z.enum(["approve", "refuse", "refund"]), note: note.default("") })
  .refine(({ decision, note: written }) => decision !== "refuse" || written !== "", {
    path: ["note"],
    error: "Say why: the shopper reads it.",
  })
  .refine(({ decision, note: written }) => decision !== "approve" || written !== "", {
    path: ["note"],
    error: "Say where to send it and who pays the postage: the shopper reads it.",
  });
export type ReturnDecision = z.output<typeof returnDecisionSchema>;

/** GET /admin/return-requests?state&order_id&limit&offset */
export const returnListQuerySchema = z.object({
  state: z.enum(RETURN_STATES).optional(),
  order_id: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ReturnListQuery = z.output<typeof returnListQuerySchema>;

export interface ReturnRequestDto {
  readonly id: string;
  readonly order: { readonly id: string; readonly displayId: number };
  readonly center: string;
  readonly title: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly note: string;
  readonly state: ReturnState;
  readonly askedAt: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly decisionNote: string;
  readonly refundedAt: string | null;
  readonly currencyCode: string;
  readonly exponent: number;
  /** What a refund gives back, minor units: the pieces' own part of what was paid for the line. */
  readonly amountMinor: string;
}

export interface ReturnList {
  readonly requests: readonly ReturnRequestDto[];
  readonly count: number;
}
