import type { EvidenceKind } from "./evidence-kind";
import type { LabourCategory } from "./labour-category";

/** From the mildest to the most severe. */
export const VERDICTS = ["allowed", "declare", "review", "blocked"] as const;
export type VerdictName = (typeof VERDICTS)[number];

export const PURPOSES = ["personal", "resale", "gift"] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface RuleCondition {
  readonly same_country?: boolean;
  readonly origin?: readonly string[];
  readonly origin_not?: readonly string[];
  readonly requires_evidence?: readonly EvidenceKind[];
  readonly seller_has_prison_contract?: boolean;
  readonly similar_in_character?: boolean;
}

/** A row of import-rules.json: goods of these categories to these destinations, between these dates. */
export interface DestinationRule {
  readonly id: string;
  readonly categories: readonly LabourCategory[];
  /** ISO country codes, or `*`. */
  readonly destinations: readonly string[];
  readonly verdict: VerdictName;
  readonly reason_code: string;
  readonly citation: string;
  /** First and last day in force, `YYYY-MM-DD`, inclusive; null: open. */
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly purpose: "any" | Purpose;
  readonly condition?: RuleCondition;
  readonly message_key?: string;
  /** Last day on which the reading may be relied on without a new look. */
  readonly review_by: string;
}

/** What the country of making asks for, wherever the piece goes. */
export interface OriginRule {
  readonly id: string;
  readonly origin: string;
  readonly categories: readonly LabourCategory[];
  readonly min_verdict: VerdictName;
  readonly requires_evidence: readonly EvidenceKind[];
  readonly citation: string;
  readonly review_by: string;
}

export interface TransitRule {
  readonly id: string;
  readonly transit_via: string;
  readonly categories: readonly LabourCategory[];
  readonly verdict: VerdictName;
  readonly review_by: string;
}

export interface ImportRules {
  readonly dataset_version: string;
  readonly labour_categories: Readonly<Record<LabourCategory, { readonly custody: boolean }>>;
  readonly rules: readonly DestinationRule[];
  readonly origin_rules: readonly OriginRule[];
  readonly transit_rules: readonly TransitRule[];
}
