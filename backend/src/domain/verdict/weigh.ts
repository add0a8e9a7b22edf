import type { EvidenceKind } from "./evidence-kind";
import type { ImportRules, VerdictName } from "./import-rules";
import { VERDICTS } from "./import-rules";
import type { VerdictQuestion } from "./judge";
import type { LabourCategory } from "./labour-category";
import { type Lift, liftedWith, liftOf, ownVerdict, type Row } from "./lift";
import { matchingDestinationRules } from "./matching-rules";
import { RuleIndex } from "./rule-index";

/** What one row says of the goods, with what holds them beside it. */
export interface Finding {
  readonly id: string;
  readonly category: LabourCategory;
  readonly verdict: VerdictName;
  readonly reasonCode: string | null;
  readonly messageKey: string | null;
  readonly citation: string | null;
  readonly liftId: string | null;
  /** True where an operator may lift what this row holds; only a hold of its own, with every document in date. */
  readonly mayBeLifted: boolean;
}

export const NO_RULE = {
  id: "none",
  verdict: "review",
  reasonCode: "NO_RULE",
  messageKey: "review",
  citation: null,
  liftId: null,
  mayBeLifted: false,
} as const;

const SEVERITY = Object.fromEntries(VERDICTS.map((verdict, rank) => [verdict, rank])) as Record<
  VerdictName,
  number
>;
export const severity = (verdict: VerdictName): number => SEVERITY[verdict];
const atLeast = (verdict: VerdictName, floor: VerdictName): VerdictName =>
  severity(verdict) < severity(floor) ? floor : verdict;

export interface Weighed {
  readonly findings: readonly Finding[];
  readonly missing: ReadonlySet<EvidenceKind>;
  readonly overdue: ReadonlySet<string>;
}

/** Lets every row that matches say what it has to say; who asks combines them. */
export function weigh(dataset: ImportRules, question: VerdictQuestion): Weighed {
  const isHeld = (kind: EvidenceKind) =>
    question.evidence.some((document) => document.kind === kind && document.expiresOn >= question.on);
  const findings: Finding[] = [];
  const missing = new Set<EvidenceKind>();
  const overdue = new Set<string>();
  const index = RuleIndex.of(dataset);
  const weighRow = (row: Row, category: LabourCategory) => {
    const lacking = requiredBy(row).filter((kind) => !isHeld(kind));
    for (const kind of lacking) missing.add(kind);
    const isOverdue = row.review_by < question.on;
    if (isOverdue) overdue.add(row.id);
    const holds = isOverdue && dataset.labour_categories[category].custody;
    const isWhole = lacking.length === 0 && !holds;
    const lift = isWhole ? liftOf(row, question.lifts ?? [], question) : undefined;
    const found = lift ? lifted(row, lift) : judged(row, lacking.length > 0, holds);
    const mayBeLifted = isWhole && !lift && liftedWith(row) !== null;
    findings.push({ ...found, id: row.id, category, mayBeLifted, citation: citationOf(row) });
  };
  for (const category of categoriesOf(question)) {
    const candidates = index.candidates(category, question.origin, question.destination);
    const rules = matchingDestinationRules(candidates, question);
    if (rules.length === 0) findings.push({ ...NO_RULE, category });
    for (const row of rules) weighRow(row, category);
    for (const row of candidates.origin) weighRow(row, category);
    for (const country of question.transitVia ?? [])
      for (const row of index.transit(category, country)) weighRow(row, category);
  }
  return { findings, missing, overdue };
}

/** Work of nobody is work that nobody has classified. */
function categoriesOf({ categories }: VerdictQuestion): ReadonlySet<LabourCategory> {
  return new Set(categories.length ? categories : ["unknown"]);
}

function requiredBy(row: Row): readonly EvidenceKind[] {
  if ("requires_evidence" in row) return row.requires_evidence;
  return ("condition" in row && row.condition?.requires_evidence) || [];
}

const citationOf = (row: Row): string | null => ("citation" in row ? row.citation : null);

type Judged = Pick<Finding, "verdict" | "reasonCode" | "messageKey" | "liftId">;

/** A lifted hold is not forgotten: the parcel carries its statement. */
const lifted = (row: Row, { id }: Lift): Judged => ({
  verdict: "declare",
  reasonCode: "reason_code" in row ? row.reason_code : null,
  messageKey: "declare",
  liftId: id,
});

function judged(row: Row, lacksEvidence: boolean, overdue: boolean): Judged {
  const own = ownVerdict(row);
  const verdict = lacksEvidence || overdue ? atLeast(own, "review") : own;
  const raised = verdict !== own;
  return {
    verdict,
    reasonCode: raised
      ? lacksEvidence
        ? "EVIDENCE_MISSING"
        : "READING_OVERDUE"
      : "reason_code" in row
        ? row.reason_code
        : null,
    messageKey: raised ? "review" : "message_key" in row && row.message_key ? row.message_key : null,
    liftId: null,
  };
}
