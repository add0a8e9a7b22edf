import { z } from "zod";
import { LOCALES, type Localised } from "../locale";
import type { HoldKind, ShipTo } from "../parcel";
import { handOverStep, idField, unpackStep, wordsField } from "../parcel-fields";
import {
  LEFT_OUT_REASONS,
  type LeftOutReason,
  PROBLEM_KINDS,
  type ProblemKind,
} from "../parcel-problem-words";
import type { ParcelState } from "../parcel-words";
import type { Picture } from "../picture";
import {
  LONGEST_REPORT,
  MOST_LISTED,
  MOST_PRINTED,
  PARCEL_VIEWS,
  type ParcelView,
  SENDERS_PAPERS,
} from "./parcel-words";

/** GET /manager/workshops/:workshop_id/parcels?view&limit&offset : those that wait longest first, what has left newest first. */
export const managedParcelsQuerySchema = z.object({
  view: z.enum(PARCEL_VIEWS).default("to_prepare"),
  limit: z.coerce.number().int().min(1).max(MOST_LISTED).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ManagedParcelsQuery = z.output<typeof managedParcelsQuerySchema>;

/** A piece as those who fetch it know it. Titles in every language: the page changes it without a line. */
export interface PieceToPack {
  readonly titles: Localised;
  readonly sku: string;
  /** The piece's own name in addresses, which its hang tag carries; empty for one that has left the shop. */
  readonly handle: string;
  readonly picture: Picture | null;
  readonly quantity: number;
}

/** A parcel in a list. It never says of which order, nor for whom. */
export interface ManagedParcelHead {
  readonly id: string;
  /** What those who pack call it: `K3F-9QX`. */
  readonly reference: string;
  readonly state: ParcelState;
  /** ISO 8601 in UTC. For one to prepare, since it was paid for. */
  readonly since: string;
  /** Whole days since then, when this was read. */
  readonly days: number;
  /** Longer than a shopper should have to wait. */
  readonly isLate: boolean;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Pieces of those who read it. */
  readonly pieces: readonly PieceToPack[];
  /** How many pieces of other workshops go into the same box. */
  readonly otherPieces: number;
  /** True when those who read it have nothing left to look at, whoever else has. */
  readonly isChecked: boolean;
  /** True when a piece can't leave as things stand in the shop; the parcel itself says why. */
  readonly isHeld: boolean;
  readonly openProblems: number;
  readonly trackingNumber: string;
}

export interface ManagedParcelList {
  readonly parcels: readonly ManagedParcelHead[];
  /** View → how many parcels it holds in all. */
  readonly counts: Readonly<Record<ParcelView, number>>;
}

/** GET …/parcels/pick-list : what to fetch from the shelf for all parcels to prepare, one row a piece. */
export interface PickList {
  readonly pieces: readonly (PieceToPack & {
    readonly parcels: readonly {
      readonly id: string;
      readonly reference: string;
      readonly quantity: number;
    }[];
  })[];
  readonly parcels: number;
  /** All pieces together. */
  readonly count: number;
}

/** A line of one's own in a parcel. */
export interface ManagedLine extends PieceToPack {
  /** Names the line in what is told of it. */
  readonly line: string;
  /** Grams of one piece; 0 when nobody has weighed it. */
  readonly weightGrams: number;
  /** What was told so far: in the box, and left out. */
  readonly packed: number;
  readonly missing: number;
  readonly reason: LeftOutReason | null;
  /** Why it may not leave today; null when it may. */
  readonly hold: { readonly kind: HoldKind; readonly missingEvidence: readonly string[] } | null;
}

/** Pieces of another workshop in the same box: how many, and whether they are in it. Never which. */
export interface OtherWorkshop {
  readonly workshop: Localised;
  readonly pieces: number;
  readonly isChecked: boolean;
}

/** A report as managers see it. */
export interface ManagedProblem {
  readonly id: string;
  readonly kind: ProblemKind;
  readonly words: string;
  readonly reportedAt: string;
  /** Null until an operator has answered. */
  readonly answer: { readonly words: string; readonly at: string } | null;
}

/** GET …/parcels/:parcel_id and the answer to whatever is done with it. Its address is there until it is handed over. */
export interface ManagedParcel extends Omit<ManagedParcelHead, "pieces" | "isHeld"> {
  readonly lines: readonly ManagedLine[];
  /** Pieces of one's own that stayed out when it was packed, and why; they are in another parcel. */
  readonly leftOut: readonly (PieceToPack & { readonly reason: LeftOutReason | null })[];
  readonly others: readonly OtherWorkshop[];
  /** True when a piece of another workshop may not leave. */
  readonly isHeldElsewhere: boolean;
  readonly shipTo: ShipTo;
  readonly trackingUrl: string;
  readonly problems: readonly ManagedProblem[];
  /** Parcels of the same center for the same address that are still here, such as the rest of this one. */
  readonly beside: readonly {
    readonly id: string;
    readonly reference: string;
    readonly state: ParcelState;
  }[];
}

/**
 * POST …/parcels/:parcel_id/check : what is in the box of one's own lines, each told whole. When nobody is waited for any more the
 * parcel is packed, and what was left out becomes another parcel. Zero of both takes back what was told.
 */
export const checkParcelSchema = z.object({
  request_id: z.uuid(),
  lines: z
    .array(
      z.object({
        line: idField,
        packed: z.number().int().min(0).max(9999),
        missing: z.number().int().min(0).max(9999).default(0),
        reason: z.enum(LEFT_OUT_REASONS).nullable().default(null),
      }),
    )
    .min(1)
    .max(200),
});
export type CheckParcel = z.output<typeof checkParcelSchema>;

/** POST …/parcels/:parcel_id/steps : taken once for a request, however often it is sent. */
export const managedStepSchema = z.discriminatedUnion("step", [
  handOverStep.extend({ request_id: z.uuid() }),
  unpackStep.extend({ request_id: z.uuid() }),
]);
export type ManagedStep = z.output<typeof managedStepSchema>;

/** POST …/parcels/:parcel_id/problems : the id is made on the device, so that a report sent twice is one. */
export const reportProblemSchema = z
  .object({ id: z.uuid(), kind: z.enum(PROBLEM_KINDS), words: wordsField(LONGEST_REPORT).default("") })
  .refine(({ kind, words: said }) => kind !== "other" || said !== "", {
    path: ["words"],
    error: "Say in a few words what is wrong.",
  });
export type ReportProblem = z.output<typeof reportProblemSchema>;

/** Most that a post carries in one parcel, grams. */
const HEAVIEST = 50_000;

const list = <T extends z.ZodType<string, string>>(item: T, most: number) =>
  z
    .string()
    .transform((given) => [...new Set(given.split(","))].filter(Boolean))
    .pipe(z.array(item).min(1).max(most));

/**
 * GET …/parcels/papers?parcel=a,b&kind=label,cn : papers of several parcels in one file, parcel by parcel; customs papers only for those
 * that cross a border. What the scales show is asked for a single parcel alone.
 */
export const sendersPapersQuerySchema = z
  .object({
    parcel: list(idField, MOST_PRINTED),
    kind: list(z.enum(SENDERS_PAPERS), SENDERS_PAPERS.length),
    gross_grams: z.coerce.number().int().min(1).max(HEAVIEST).optional(),
    parcel_post: z.stringbool().default(false),
  })
  .refine(({ parcel, gross_grams }) => gross_grams === undefined || parcel.length === 1, {
    path: ["gross_grams"],
    error: "Several parcels don't weigh the same: print those that you weighed one by one.",
  });
export type SendersPapersQuery = z.output<typeof sendersPapersQuerySchema>;

/** GET …/parcels/day-sheet?language : in the manager's own where none is named. */
export const daySheetQuerySchema = z.object({ language: z.enum(LOCALES).optional() });
