import type { VerdictDto } from "../../contracts/verdict";
import { customsUnion } from "./customs-union";
import type { EvidenceKind } from "./evidence-kind";
import type {
  DestinationRule,
  ImportRules,
  OriginRule,
  Purpose,
  TransitRule,
  VerdictName,
} from "./import-rules";
import { VERDICTS } from "./import-rules";
import type { LabourCategory } from "./labour-category";
import { matchingDestinationRules } from "./matching-rules";
import { RuleIndex } from "./rule-index";

export interface DatedEvidence {
  readonly kind: EvidenceKind;
  /** Last day on which the document counts, `YYYY-MM-DD`. */
  readonly expiresOn: string;
}

export const SELLER_FLAGS = ["seller_has_prison_contract", "similar_in_character"] as const;
export type SellerFlag = (typeof SELLER_FLAGS)[number];

/** One question: may goods of this work go there? Countries are upper-case ISO codes. */
export interface VerdictQuestion {
  /** Of every contributor and every batch the unit may be drawn from: a piece made "in part" counts in full. */
  readonly categories: readonly LabourCategory[];
  readonly origin: string;
  readonly destination: string;
  readonly evidence: readonly DatedEvidence[];
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string;
  /** What the buyer wants them for; personal unless somebody says otherwise. */
  readonly purpose?: Purpose;
  /** Facts about the seller that some laws turn on. */
  readonly flags?: { readonly [flag in SellerFlag]?: boolean };
  /** Countries the chosen service passes through. */
  readonly transitVia?: readonly string[];
}

type Row = DestinationRule | OriginRule | TransitRule;

interface Finding {
  readonly id: string;
  readonly category: LabourCategory;
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

const SEVERITY = Object.fromEntries(VERDICTS.map((verdict, rank) => [verdict, rank])) as Record<
  VerdictName,
  number
>;
const severity = (verdict: VerdictName): number => SEVERITY[verdict];
const atLeast = (verdict: VerdictName, floor: VerdictName): VerdictName =>
  severity(verdict) < severity(floor) ? floor : verdict;

/**
 * The verdict of import-rules.json, by its own `evaluation`: the strictest finding over all categories and all
 * matching rows; missing evidence and overdue readings hold a piece back, and nothing makes it looser.
 */
export function judge(dataset: ImportRules, question: VerdictQuestion): VerdictDto {
  const isHeld = (kind: EvidenceKind) =>
    question.evidence.some((document) => document.kind === kind && document.expiresOn >= question.on);
  const findings: Finding[] = [];
  const missing = new Set<EvidenceKind>();
  const overdue = new Set<string>();
  const index = RuleIndex.of(dataset);
  const weigh = (row: Row, category: LabourCategory) => {
    const lacking = requiredBy(row).filter((kind) => !isHeld(kind));
    for (const kind of lacking) missing.add(kind);
    const isOverdue = row.review_by < question.on;
    if (isOverdue) overdue.add(row.id);
    const holds = isOverdue && dataset.labour_categories[category].custody;
    findings.push(finding(row, category, lacking.length > 0, holds));
  };
  for (const category of categoriesOf(question)) {
    const candidates = index.candidates(category, question.origin, question.destination);
    const rules = matchingDestinationRules(candidates, question);
    if (rules.length === 0) findings.push({ ...NO_RULE, category });
    for (const row of rules) weigh(row, category);
    for (const row of candidates.origin) weigh(row, category);
    for (const country of question.transitVia ?? [])
      for (const row of index.transit(category, country)) weigh(row, category);
  }
  return conclude(dataset, question, findings, {
    missingEvidence: [...missing].sort(),
    overdueRuleIds: [...overdue].sort(),
  });
}

/** Work of nobody is work that nobody has classified. */
function categoriesOf({ categories }: VerdictQuestion): ReadonlySet<LabourCategory> {
  return new Set(categories.length ? categories : ["unknown"]);
}

function requiredBy(row: Row): readonly EvidenceKind[] {
  if ("requires_evidence" in row) return row.requires_evidence;
  return ("condition" in row && row.condition?.requires_evidence) || [];
}

function finding(row: Row, category: LabourCategory, lacksEvidence: boolean, overdue: boolean): Finding {
  const own = "min_verdict" in row ? row.min_verdict : row.verdict;
  const verdict = lacksEvidence || overdue ? atLeast(own, "review") : own;
  const raised = verdict !== own;
  return {
    id: row.id,
    category,
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
  lists: Pick<VerdictDto, "missingEvidence" | "overdueRuleIds">,
): VerdictDto {
  // A destination row explains itself better than the origin row that agrees with it, so the first one stays.
  const decisive = findings.reduce((worst, next) =>
    severity(next.verdict) > severity(worst.verdict) ? next : worst,
  );
  const verdict = decisive.verdict;
  return {
    verdict,
    purchasable: verdict === "allowed" || verdict === "declare",
    ruleIds: [...new Set(findings.map(({ id }) => id).filter((id) => id !== NO_RULE.id))].sort(),
    reasonCode: decisive.reasonCode,
    messageKey: messageKey(verdict, decisive.messageKey, question),
    messageValues: {
      country: question.destination,
      origin: question.origin,
      category: decisive.category,
    },
    citation: decisive.citation,
    datasetVersion: dataset.dataset_version,
    ...lists,
  };
}

function messageKey(verdict: VerdictName, key: string | null, question: VerdictQuestion): string | null {
  if (verdict === "allowed") return null;
  if (verdict === "declare") {
    return customsUnion(question.origin) === customsUnion(question.destination) ? "declare_home" : "declare";
  }
  return key ?? (verdict === "blocked" ? "blocked_law" : "review");
}
