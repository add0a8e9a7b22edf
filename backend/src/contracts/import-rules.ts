import { z } from "zod";
import { verdictSchema } from "./verdict";

/**
 * A file of import rules as an operator sends it: its shape alone. What its words mean, and whether its rows hold
 * together, is for domain/verdict/dataset-problems, which has a sentence for each; hence the plain strings. What the
 * shop doesn't read is kept.
 */
const text = z.string().max(2_000);
const words = z.array(z.string().max(80)).max(300);
const citedRow = {
  id: z.string().min(1).max(80),
  categories: words,
  source_ids: words.default([]),
  confidence: text.nullish(),
  verified: z.boolean().nullish(),
  override: text.nullish(),
  note: text.nullish(),
  review_by: text,
};
const ruleRowSchema = z.looseObject({
  ...citedRow,
  destinations: words,
  verdict: text,
  reason_code: text,
  reason: text.nullish(),
  citation: text.nullish(),
  effective_from: text.nullable(),
  effective_to: text.nullable(),
  purpose: text,
  condition: z
    .looseObject({
      same_country: z.boolean().optional(),
      origin: words.optional(),
      origin_not: words.optional(),
      requires_evidence: words.optional(),
      seller_has_prison_contract: z.boolean().optional(),
      similar_in_character: z.boolean().optional(),
    })
    .optional(),
  message_key: text.nullish(),
});
const originRowSchema = z.looseObject({
  ...citedRow,
  origin: text,
  min_verdict: text,
  requires_evidence: words,
  citation: text.nullish(),
});
const transitRowSchema = z.looseObject({
  ...citedRow,
  transit_via: text,
  verdict: text,
  reason: text.nullish(),
});
const caseSchema = z.looseObject({
  name: text,
  categories: words,
  origin: text,
  destination: text,
  purpose: text.optional(),
  flags: z.record(z.string(), z.boolean()).optional(),
  transit_via: words.optional(),
  evidence: words.optional(),
  expect: text,
  matched: words,
});

export const ruleFileSchema = z.looseObject({
  dataset_version: z.string().min(1).max(40),
  labour_categories: z.record(z.string(), z.looseObject({ label: text, custody: z.boolean() })),
  sources: z.record(z.string(), z.looseObject({ title: text, url: text.nullish() })),
  rules: z.array(ruleRowSchema).min(1).max(3_000),
  origin_rules: z.array(originRowSchema).max(1_000),
  transit_rules: z.array(transitRowSchema).max(1_000),
  shopper_messages: z.record(z.string(), z.record(z.string(), text)),
  /** Questions with the answers that the rows must give. */
  test_cases: z.array(caseSchema).min(1).max(1_000),
});
export type RuleFile = z.infer<typeof ruleFileSchema>;

/** What is wrong with a file, by the row it is about. */
export interface DatasetProblem {
  readonly row: string | null;
  readonly message: string;
}

/** POST /admin/import-rules : with `dry_run` the file is only weighed against the version in force. */
export const importDatasetSchema = z.object({
  content: z.unknown(),
  /** The first day, UTC, on which it is in force; null: at once. */
  takes_effect_on: z.iso.date().nullable().default(null),
  dry_run: z.boolean().default(false),
});

const changedRowSchema = z.object({
  id: z.string(),
  /** Field → what it was and what it will be, as text. */
  fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
const verdictNameSchema = verdictSchema.shape.verdict;
const verdictChangeSchema = z.object({
  country: z.string(),
  title: z.string(),
  handle: z.string(),
  center: z.string(),
  before: verdictNameSchema,
  after: verdictNameSchema,
});
export const datasetDiffSchema = z.object({
  /** Version that would be in force otherwise; null for the first. */
  against: z.string().nullable(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(changedRowSchema),
  /** Pieces that may be sent somewhere no longer, or may from then on; ways whose verdict changes in any manner. */
  countries: z.array(
    z.object({ country: z.string(), stops: z.number(), opens: z.number(), other: z.number() }),
  ),
  /** The first of them, stopped ones first. */
  pieces: z.array(verdictChangeSchema),
  ways: z.number(),
});
export type DatasetDiff = z.infer<typeof datasetDiffSchema>;
export type VerdictChange = z.infer<typeof verdictChangeSchema>;

export interface DatasetChecked {
  readonly version: string | null;
  readonly problems: readonly DatasetProblem[];
  /** Null where there are problems. */
  readonly diff: DatasetDiff | null;
  readonly imported: boolean;
}

export interface DatasetVersion {
  readonly id: string;
  readonly version: string;
  readonly phase: "coming" | "in_force" | "over" | "cancelled";
  readonly cancelledBy: string | null;
  readonly cancelledReason: string | null;
  readonly takesEffectAt: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly rows: number;
}

/** POST /admin/import-rules/:id/cancel : before its day; answers with all versions. */
export const cancelDatasetSchema = z.object({ reason: z.string().trim().min(1).max(300) });

/** GET /admin/import-rules */
export interface DatasetList {
  readonly inForce: string;
  readonly versions: readonly DatasetVersion[];
  /** ISO codes that some row of the version in force names, and the shop's own markets. */
  readonly countries: readonly string[];
}

/** GET /admin/import-rules/rows?country : rows of the version in force that have a say there. */
export const ruleRowsQuerySchema = z.object({ country: z.string().regex(/^[A-Z]{2}$/) });

export interface RuleRowDto {
  readonly id: string;
  readonly kind: "destination" | "everywhere" | "origin";
  readonly categories: readonly string[];
  readonly verdict: string;
  readonly reason: string | null;
  readonly citation: string | null;
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  readonly conditions: readonly string[];
  readonly purpose: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly phase: "coming" | "in_force" | "over";
  readonly confidence: string | null;
  readonly verified: boolean;
  readonly reviewBy: string;
  readonly isOverdue: boolean;
  /** What an operator may lift it with; null where nobody may. */
  readonly liftedWith: string | null;
  readonly note: string | null;
}
export interface RuleRows {
  readonly version: string;
  readonly rows: readonly RuleRowDto[];
}
