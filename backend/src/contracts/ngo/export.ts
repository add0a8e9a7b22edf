import { z } from "zod";
import { LOCALES } from "../locale";
import { EXPORT_FORMATS, type ExportFormat, reportDefinitionSchema } from "./report";

/**
 * `empty_handed`: a grant ended, or whoever asked may no longer see, before the file was written; nothing of it was kept.
 */
export const EXPORT_STATES = ["queued", "running", "done", "failed", "empty_handed"] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** Why an export has no file. */
export const EXPORT_REASONS = ["grant_ended", "seat_ended", "too_many_rows", "fault"] as const;
export type ExportReason = (typeof EXPORT_REASONS)[number];

/** Rows that fit a file of a format. A printed one of more pages is read by nobody. */
export const MOST_ROWS: Readonly<Record<ExportFormat, number>> = {
  csv: 1_000_000,
  xlsx: 1_000_000,
  pdf: 5_000,
};
/** Exports of an organisation that may wait or run at one time. */
export const MOST_WAITING = 20;
/** A file and its link. */
export const EXPORT_DAYS = 7;

/** POST /ngo/organisations/:organisation_id/exports : of a saved report, or of a definition that isn't kept. */
export const askExportSchema = z
  .object({
    report_id: z.string().min(1).max(64).optional(),
    definition: reportDefinitionSchema.optional(),
    /** Of a definition that isn't kept. */
    name: z.string().trim().min(1).max(120).optional(),
    format: z.enum(EXPORT_FORMATS),
    /** The saved report's own, unless another is asked for. */
    locale: z.enum(LOCALES).optional(),
  })
  .refine(({ report_id, definition }) => (report_id === undefined) !== (definition === undefined), {
    path: ["report_id"],
    message: "Name a saved report or give a definition, one of both.",
  });
export type AskExport = z.infer<typeof askExportSchema>;

/** GET /ngo/organisations/:organisation_id/exports/:id */
export const exportSchema = z.object({
  id: z.string(),
  report_id: z.string().nullable(),
  name: z.string(),
  format: z.enum(EXPORT_FORMATS),
  locale: z.enum(LOCALES),
  state: z.enum(EXPORT_STATES),
  reason: z.enum(EXPORT_REASONS).nullable(),
  /** Rows that are written, of how many; null before it is known. */
  rows_done: z.number().int(),
  rows_all: z.number().int().nullable(),
  bytes: z.number().int().nullable(),
  sha256: z.string().nullable(),
  /** The newest entry of the book that it was read by. */
  position: z.string().nullable(),
  asked_at: z.string(),
  finished_at: z.string().nullable(),
  /** When its file and link end; null before there is one. */
  expires_at: z.string().nullable(),
  /** True as long as whoever reads this may take the file. */
  is_open: z.boolean(),
});
export type NgoExport = z.infer<typeof exportSchema>;

/** GET /ngo/organisations/:organisation_id/exports : the newest first. */
export const exportListSchema = z.object({ exports: z.array(exportSchema) });
