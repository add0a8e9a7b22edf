import { z } from "zod";
import type { StatedPurpose } from "./basket";
import { documentFileSchema } from "./document-file";

/** What a lifted hold is about: one piece, all of a workshop, all of a center. */
export const LIFT_SCOPES = ["piece", "workshop", "center"] as const;
export type LiftScope = (typeof LIFT_SCOPES)[number];

const country = z.string().regex(/^[A-Z]{2}$/);

/** POST /admin/holds/lifts : a named operator lifts holds, with the document that they rest on. */
export const newLiftSchema = z.object({
  scope: z.enum(LIFT_SCOPES),
  scope_id: z.string().min(1).max(64),
  destination: country,
  rule_ids: z
    .array(z.string().min(1).max(80))
    .min(1)
    .max(20)
    .refine((ids) => new Set(ids).size === ids.length, "Name each rule once."),
  reason: z.string().trim().min(1).max(1_000),
  /** Last day, UTC, on which it counts. */
  valid_until: z.iso.date(),
  document: documentFileSchema,
});
export type NewLift = z.infer<typeof newLiftSchema>;

/** POST /admin/holds/lifts/:id/revoke */
export const revokeLiftSchema = z.object({ reason: z.string().trim().min(1).max(300) });

/** Pieces of one workshop that are held on their way to one country, by the rows that hold them. */
export interface HeldGroup {
  readonly country: string;
  readonly center: { readonly id: string; readonly name: string };
  readonly workshop: { readonly id: string; readonly name: string };
  readonly pieces: readonly { readonly id: string; readonly title: string; readonly handle: string }[];
  readonly ruleIds: readonly string[];
  readonly citation: string | null;
  readonly reasonCode: string | null;
  readonly missingEvidence: readonly string[];
  /** Rows that an operator may lift; empty where a document is missing or nobody may. */
  readonly liftable: readonly string[];
}

export interface LiftDto {
  readonly id: string;
  readonly scope: LiftScope;
  readonly about: string;
  readonly destination: string;
  readonly ruleIds: readonly string[];
  readonly datasetVersion: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly reason: string;
  readonly documentName: string;
  readonly liftedBy: string;
  readonly liftedAt: string;
  readonly phase: "in_force" | "over" | "revoked";
  readonly revokedBy: string | null;
  readonly revokedReason: string | null;
}

/** GET /admin/holds?country */
export const holdsQuerySchema = z.object({ country: country.optional() });
export interface HoldList {
  readonly version: string;
  /** The country asked about, or the one where most is held; null where nothing is. */
  readonly country: string | null;
  readonly held: readonly HeldGroup[];
  /** Country → pieces that are held there. */
  readonly countries: readonly { readonly country: string; readonly pieces: number }[];
  readonly lifts: readonly LiftDto[];
}

/** GET /admin/orders/:id/verdicts : by which rows each line of an order was let go. */
export interface OrderVerdicts {
  readonly lines: readonly {
    readonly lineId: string;
    readonly title: string;
    /** Null for a line that came by no basket: added by an operator, or sold at a fair. */
    readonly verdict: {
      readonly verdict: string;
      readonly destination: string;
      /** What the shopper said it was for; personal where nobody asked. */
      readonly purpose: StatedPurpose;
      readonly ruleIds: readonly string[];
      readonly datasetVersion: string;
      readonly reasonCode: string | null;
      readonly liftIds: readonly string[];
      readonly judgedAt: string;
    } | null;
  }[];
}
