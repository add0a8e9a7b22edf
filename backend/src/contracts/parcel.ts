import { z } from "zod";
import { handOverStep, idField, unpackStep, wordsField } from "./parcel-fields";
import type { ProblemKind } from "./parcel-problem-words";
import { PARCEL_STATES, type ParcelState, type ParcelStep } from "./parcel-words";

/** GET /admin/parcels?state&center_id&problem&limit&offset : those that have waited longest come first. */
export const parcelListQuerySchema = z.object({
  state: z.enum(PARCEL_STATES).optional(),
  center_id: idField.optional(),
  /** `open`: only those with a report that nobody has answered. */
  problem: z.literal("open").optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ParcelListQuery = z.output<typeof parcelListQuerySchema>;

/**
 * POST /admin/parcels/:id/steps . `pack` without lines packs all of it; with fewer than all, the rest becomes another
 * parcel of the same center and order: so what is held can stay while the rest goes.
 */
export const parcelStepSchema = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("pack"),
    lines: z
      .array(z.object({ order_line_id: idField, quantity: z.number().int().min(0).max(9999) }))
      .max(200)
      .optional(),
  }),
  unpackStep,
  handOverStep,
  z.object({ step: z.literal("deliver") }),
  z.object({ step: z.literal("bring_back"), note: wordsField(300).min(1) }),
  z.object({ step: z.literal("lose"), note: wordsField(300).min(1) }),
]);
export type ParcelStepAsked = z.output<typeof parcelStepSchema>;

/** A parcel in a list. Moments are ISO 8601 in UTC. */
export interface ParcelHead {
  readonly id: string;
  /** 1 for the first of its center and order; more when an order was sent in parts. */
  readonly number: number;
  readonly state: ParcelState;
  /** Since when it is in this state; for one to prepare, since it was paid for. */
  readonly since: string;
  readonly order: { readonly id: string; readonly displayId: number };
  readonly center: { readonly id: string; readonly name: string };
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly pieces: number;
  readonly trackingNumber: string;
  /** Reports of its center that nobody has answered. */
  readonly openProblems: number;
}

export interface ParcelList {
  readonly parcels: readonly ParcelHead[];
  readonly count: number;
  /** State → parcels of the chosen center. */
  readonly counts: Readonly<Record<ParcelState, number>>;
  /** Parcels of the chosen center with a report that waits for an answer. */
  readonly withProblem: number;
  /** To choose from. */
  readonly centers: readonly { readonly id: string; readonly name: string }[];
}

/** GET /admin/orders/:id/parcels */
export interface OrderParcels {
  readonly parcels: readonly ParcelHead[];
  /** Sold at a stall: its pieces were handed over there, and there is nothing to send. */
  readonly isFairSale: boolean;
}

export interface ParcelLineDto {
  /** The order's own line. */
  readonly orderLineId: string;
  readonly title: string;
  readonly sku: string;
  readonly quantity: number;
  /** Grams of one piece; 0 when nobody has weighed it. */
  readonly weightGrams: number;
}

/**
 * Why a line is kept here. `law`: the country refuses it; `evidence`: a document of the center is missing or has expired; `reading`:
 * our reading of the law is overdue; `facts`: customs asks for something that isn't on record; `review`: somebody has to look first; `post`:
 * its post carries nothing there for now; `unknown`: the piece or its workshop is no longer in the shop.
 */
export const HOLD_KINDS = ["law", "evidence", "reading", "facts", "review", "post", "unknown"] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** A line that the law, a document that has expired, or the post keeps here. */
export interface Hold {
  readonly orderLineId: string;
  readonly kind: HoldKind;
  /** Kinds of documents that are missing; only where that is why. */
  readonly missingEvidence: readonly string[];
  /** A sentence for the operator. */
  readonly reason: string;
}

/** Whole while whoever packs needs it, afterwards country and postcode area alone. */
export type ShipTo =
  | {
      readonly kind: "whole";
      readonly name: string;
      readonly lines: readonly string[];
      readonly phone: string;
      readonly country: string;
    }
  | { readonly kind: "redacted"; readonly postcodeArea: string; readonly country: string };

/** GET /admin/parcels/:id and the answer to each of its steps */
export interface ParcelDetail extends ParcelHead {
  readonly lines: readonly ParcelLineDto[];
  readonly shipTo: ShipTo;
  readonly trackingUrl: string;
  /** Steps that are open from here, the verdict left aside. */
  readonly steps: readonly ParcelStep[];
  /** What of it may not leave today; empty when all may. Asked for as long as it is here. */
  readonly holds: readonly Hold[];
  /** Oldest first. */
  readonly events: readonly ParcelEventDto[];
  /** What its center reported, oldest first. */
  readonly problems: readonly ParcelProblemDto[];
}

/** Something that is wrong with a parcel, as its center reported it; its shopper isn't told by it. */
export interface ParcelProblemDto {
  readonly id: string;
  readonly kind: ProblemKind;
  readonly words: string;
  readonly workshop: string;
  readonly by: string;
  readonly reportedAt: string;
  /** Null until somebody has answered. */
  readonly answer: { readonly words: string; readonly by: string; readonly at: string } | null;
}

/** POST /admin/parcels/:id/problems/:problem_id/answer : once; the center reads it. */
export const answerProblemSchema = z.object({ words: wordsField(500).min(1, "say what is done about it") });
export type AnswerProblem = z.output<typeof answerProblemSchema>;

export interface ParcelEventDto {
  readonly id: string;
  readonly step: ParcelStep;
  /** The state it led to. */
  readonly state: ParcelState;
  readonly note: string;
  /** Who did it: an operator's address, or `the shop` for what happens by itself. */
  readonly by: string;
  readonly at: string;
}
