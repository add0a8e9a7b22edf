import { z } from "zod";
import { documentFileSchema } from "./document-file";

/** POST /admin/evidence : a dated document of a center. Days are UTC. */
export const newEvidenceSchema = z
  .object({
    center_id: z.string().min(1).max(64),
    /** One batch of the center; null: everything that the center makes. */
    batch_id: z.string().max(64).nullable().default(null),
    kind: z.string().max(60),
    issued_on: z.iso.date(),
    expires_on: z.iso.date(),
    note: z.string().trim().max(300).default(""),
    document: documentFileSchema,
  })
  .refine(({ issued_on, expires_on }) => issued_on <= expires_on, {
    message: "A document expires on or after the day it was issued.",
    path: ["expires_on"],
  });
export type NewEvidence = z.infer<typeof newEvidenceSchema>;

/** POST /admin/evidence/:id/withdraw */
export const withdrawEvidenceSchema = z.object({ reason: z.string().trim().min(1).max(300) });

/** How near the last day of a document is. */
export type ExpiryWarning = "expired" | "today" | "within_30" | "within_60";

export interface EvidenceDto {
  readonly id: string;
  readonly kind: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly status: "current" | "withdrawn";
  /** Null for a document that is far from its last day, or withdrawn. */
  readonly warning: ExpiryWarning | null;
  readonly batch: string | null;
  readonly note: string;
  readonly fileName: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  /** What could be sent no longer if it counted no more; nothing where another document of its kind is on file. */
  readonly stops: { readonly pieces: number; readonly countries: readonly string[] };
}

export interface CenterEvidence {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly status: string;
  readonly documents: readonly EvidenceDto[];
  /** Kinds that some rule asks of this center's work and that no document in date covers. */
  readonly missing: readonly string[];
  readonly batches: readonly { readonly id: string; readonly name: string }[];
}

/** GET /admin/pieces/:id/batches : pieces of a product that were made together, the newest first. */
export interface BatchList {
  readonly batches: readonly {
    readonly id: string;
    readonly madeOn: string;
    readonly quantity: number;
    readonly categories: readonly string[];
    readonly madeInPrison: boolean;
    readonly usedUpOn: string | null;
    readonly usedUpBy: string | null;
  }[];
}

/** GET /admin/evidence */
export interface EvidenceRegister {
  readonly kinds: readonly string[];
  readonly centers: readonly CenterEvidence[];
  /** Documents that count today, by how near their last day is. */
  readonly warnings: Readonly<Record<ExpiryWarning, number>>;
}
