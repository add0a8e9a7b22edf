import { z } from "zod";
import { MAKER_BANDS, type MakerBand, QUARTER } from "./maker-bands";

const quarterSchema = z.string().regex(QUARTER, "A quarter is written like 2026-Q3.");
const centerId = z.string().min(1).max(64);

/** POST /admin/open-books/agreements : a center lets its income be published, from a quarter on. */
export const newAgreementSchema = z.object({
  center_id: centerId,
  /** Who agreed for the center: staff, with what they are there. */
  agreed_by: z.string().trim().min(3).max(120),
  /** UTC day. */
  agreed_on: z.iso.date(),
  first_quarter: quarterSchema,
});
export type NewAgreement = z.infer<typeof newAgreementSchema>;

/** POST /admin/open-books/agreements/:id/end : what was published is taken down. */
export const endAgreementSchema = z.object({ reason: z.string().trim().min(1).max(300) });

/** POST /manager/workshops/:workshop_id/makers-told */
export const tellMakersSchema = z.object({ quarter: quarterSchema, band: z.enum(MAKER_BANDS) });
export type TellMakers = z.infer<typeof tellMakersSchema>;

/** POST /admin/open-books/makers-told : as a center told it on paper. */
export const tellMakersOfSchema = tellMakersSchema.extend({ center_id: centerId });

/** One quarter of a center, as it stands with what is told of its makers. */
export interface QuarterTold {
  readonly quarter: string;
  readonly band: MakerBand | null;
  /** False once the quarter is frozen and something was told. */
  readonly canTell: boolean;
  /** The day (UTC) from which on it may be read. */
  readonly opensOn: string;
}

/** GET /manager/workshops/:workshop_id/makers-told : the newest quarter first. */
export interface MakersToldList {
  /** Only who works with the whole center knows how many makers it has. */
  readonly mayTell: boolean;
  readonly quarters: readonly QuarterTold[];
}

export interface AgreementDto {
  readonly id: string;
  readonly agreedBy: string;
  readonly agreedOn: string;
  readonly firstQuarter: string;
  readonly recordedAt: string;
  readonly endedOn: string | null;
  readonly endedReason: string | null;
}

/** GET /admin/open-books */
export interface OpenBooksRegister {
  readonly centers: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    /** All there ever were, the newest first; one of them at most has no end. */
    readonly agreements: readonly AgreementDto[];
    readonly quarters: readonly QuarterTold[];
  }[];
  /** What an agreement may begin with, the newest first. */
  readonly firstQuarters: readonly string[];
}
