import type { Locale } from "../../contracts/locale";
import type { EvidenceKind } from "./evidence-kind";
import type { LabourCategory } from "./labour-category";

/** From the mildest to the most severe. */
export const VERDICTS = ["allowed", "declare", "review", "blocked"] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** What a hold can be lifted with; `permit` and `classification` change the case itself, and lift nothing. */
export const OVERRIDES = ["none", "legal_opinion", "evidence", "permit", "classification"] as const;
export type Override = (typeof OVERRIDES)[number];

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

/** What every row says of itself, for the people who keep the dataset. */
interface RowRecord {
  readonly source_ids?: readonly string[];
  readonly confidence?: string;
  /** The legal text, or a named note that says so, was read. */
  readonly verified?: boolean;
  /** Absent: nobody may lift it. */
  readonly override?: Override;
  readonly note?: string;
  /** Last day on which the reading may be relied on without a new look. */
  readonly review_by: string;
}

/** A row of import-rules.json: goods of these categories to these destinations, between these dates. */
export interface DestinationRule extends RowRecord {
  readonly id: string;
  readonly categories: readonly LabourCategory[];
  /** ISO country codes, or `*`. */
  readonly destinations: readonly string[];
  readonly verdict: VerdictName;
  readonly reason_code: string;
  readonly reason?: string;
  readonly citation: string;
  /** First and last day in force, `YYYY-MM-DD`, inclusive; null: open. */
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly purpose: "any" | Purpose;
  readonly condition?: RuleCondition;
  readonly message_key?: string;
}

/** What the country of making asks for, wherever the piece goes. */
export interface OriginRule extends RowRecord {
  readonly id: string;
  readonly origin: string;
  readonly categories: readonly LabourCategory[];
  readonly min_verdict: VerdictName;
  readonly requires_evidence: readonly EvidenceKind[];
  readonly citation: string;
}

export interface TransitRule extends RowRecord {
  readonly id: string;
  readonly transit_via: string;
  readonly categories: readonly LabourCategory[];
  readonly verdict: VerdictName;
  readonly reason?: string;
}

export interface DatasetCase {
  readonly name: string;
  readonly categories: readonly LabourCategory[];
  readonly origin: string;
  readonly destination: string;
  readonly purpose?: Purpose;
  readonly flags?: { readonly seller_has_prison_contract?: boolean; readonly similar_in_character?: boolean };
  readonly transit_via?: readonly string[];
  /** Documents on file; all of them when absent. */
  readonly evidence?: readonly EvidenceKind[];
  readonly expect: VerdictName;
  /** Rows that must have had a say, and no others. */
  readonly matched: readonly string[];
}

/** One version of the dataset; read and never changed. */
export interface ImportRules {
  /** Begins with the day of its reading, `YYYY-MM-DD`. */
  readonly dataset_version: string;
  readonly labour_categories: Readonly<
    Record<LabourCategory, { readonly label: string; readonly custody: boolean }>
  >;
  readonly rules: readonly DestinationRule[];
  readonly origin_rules: readonly OriginRule[];
  readonly transit_rules: readonly TransitRule[];
  readonly sources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
  /** What shoppers read, by message key; placeholders are those of domain/verdict/wording. */
  readonly shopper_messages: Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  readonly test_cases: readonly DatasetCase[];
}
