import type { VerdictDto } from "../../contracts/verdict";
import { customsUnion } from "./customs-union";
import type { EvidenceKind } from "./evidence-kind";
import type { DestinationRule, ImportRules, OriginRule, TransitRule, VerdictName } from "./import-rules";
import { VERDICTS } from "./import-rules";
import type { LabourCategory } from "./labour-category";
import { matchingDestinationRules, matchingOriginRules, matchingTransitRules } from "./matching-rules";

export interface DatedEvidence {
  readonly kind: EvidenceKind;
  /** Last day on which the document counts, `YYYY-MM-DD`. */
  readonly expiresOn: string;
}

/** One question: may goods of this work go there? Countries are upper-case ISO codes. */
export interface VerdictQuestion {
  /** Of every contributor and every batch the unit may be drawn from: a piece made "in part" counts in full. */
  readonly categories: readonly LabourCategory[];
  readonly origin: string;
  readonly destination: string;
  readonly evidence: readonly DatedEvidence[];
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string;
  readonly purpose?: "personal" | "resale";
  /** Facts about the seller that some laws turn on. */
  readonly flags?: { readonly seller_has_prison_contract?: boolean; readonly similar_in_character?: boolean };
  /** Countries the chosen service passes through. */
  readonly transitVia?: readonly string[];
}

type Row = DestinationRule | OriginRule | TransitRule;

interface Finding {
  readonly id: string;
  readonly verdict: VerdictName;
  readonly reasonCode: string | null;
  readonly messageKey: string | null;
  readonly citation: string | null;
}

const NO_RULE = {
  id: "none",
  verdict: "review",
  reasonCode: "NO_RULE",
  messageKey: "review",
  citation: null,
} as const;

const severity = (verdict: VerdictName): number => VERDICTS.indexOf(verdict);
const atLeast = (verdict: VerdictName, floor: VerdictName): VerdictName =>
  severity(verdict) < severity(floor) ? floor : verdict;

/**
 * The verdict of import-rules.json, by its own `evaluation`: the strictest finding over all categories and all
 * matching rows; missing evidence and overdue readings hold a piece back, and nothing makes it looser.
 */
export function judge(dataset: ImportRules, question: VerdictQuestion): VerdictDto {
  const held = new Set(
    question.evidence.filter(({ expiresOn }) => expiresOn >= question.on).map(({ kind }) => kind),
  );
  const findings: Finding[] = [];
  const missing = new Set<EvidenceKind>();
  const categories: readonly LabourCategory[] = question.categories.length
    ? question.categories
    : ["unknown"];
  for (const category of new Set(categories)) {
    const rules = matchingDestinationRules(dataset, question, category);
    if (!rules.length) findings.push(NO_RULE);
    const rows: readonly Row[] = [
      ...rules,
      ...matchingOriginRules(dataset, question, category),
      ...matchingTransitRules(dataset, question, category),
    ];
    for (const row of rows) {
      const lacking = requiredBy(row).filter((kind) => !held.has(kind));
      for (const kind of lacking) missing.add(kind);
      const overdue = dataset.labour_categories[category].custody && row.review_by < question.on;
      findings.push(finding(row, lacking.length > 0, overdue));
    }
  }
  return conclude(dataset, question, findings, [...missing].sort());
}

function requiredBy(row: Row): readonly EvidenceKind[] {
  if ("requires_evidence" in row) return row.requires_evidence;
  return ("condition" in row && row.condition?.requires_evidence) || [];
}

function finding(row: Row, lacksEvidence: boolean, overdue: boolean): Finding {
  const own = "min_verdict" in row ? row.min_verdict : row.verdict;
  const verdict = lacksEvidence || overdue ? atLeast(own, "review") : own;
  const raised = verdict !== own;
  return {
    id: row.id,
    verdict,
    reasonCode: raised
      ? lacksEvidence
        ? "EVIDENCE_MISSING"
        : "READING_OVERDUE"
      : "reason_code" in row
        ? row.reason_code
        : null,
    messageKey: raised ? "review" : "message_key" in row && row.message_key ? row.message_key : null,
    citation: "citation" in row ? row.citation : null,
  };
}

function conclude(
  dataset: ImportRules,
  question: VerdictQuestion,
  findings: readonly Finding[],
  missingEvidence: string[],
): VerdictDto {
  const [first, ...rest] = findings;
  // A destination row explains itself better than the origin row that agrees with it, so the first one stays.
  const decisive = rest.reduce(
    (worst, next) => (severity(next.verdict) > severity(worst.verdict) ? next : worst),
    first ?? NO_RULE,
  );
  const verdict = decisive.verdict;
  return {
    verdict,
    purchasable: verdict === "allowed" || verdict === "declare",
    ruleIds: [...new Set(findings.map(({ id }) => id).filter((id) => id !== NO_RULE.id))].sort(),
    reasonCode: decisive.reasonCode,
    messageKey: messageKey(verdict, decisive.messageKey, question),
    citation: decisive.citation,
    datasetVersion: dataset.dataset_version,
    missingEvidence,
  };
}

function messageKey(verdict: VerdictName, key: string | null, question: VerdictQuestion): string | null {
  if (verdict === "allowed") return null;
  if (verdict === "declare") {
    return customsUnion(question.origin) === customsUnion(question.destination) ? "declare_home" : "declare";
  }
  return key ?? (verdict === "blocked" ? "blocked_law" : "review");
}
