import type { VerdictDto } from "../../contracts/verdict";
import { customsUnion } from "./customs-union";
import type { EvidenceKind } from "./evidence-kind";
import type { ImportRules, Purpose, VerdictName } from "./import-rules";
import type { LabourCategory } from "./labour-category";
import type { Lift } from "./lift";
import { NO_RULE, severity, type Weighed, weigh } from "./weigh";

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
  /** Work of the batches of which nothing is left, one list a batch: what could go there may be sold out. */
  readonly usedUpWork?: readonly (readonly LabourCategory[])[];
  /** Lifted holds of this piece, its workshop and its center; the day decides which of them count. */
  readonly lifts?: readonly Lift[];
}

/**
 * The verdict of import-rules.json, by its own `evaluation`: the strictest finding over all categories and all
 * matching rows; missing evidence and overdue readings hold a piece back, and only a lifted hold makes it looser.
 */
export function judge(dataset: ImportRules, question: VerdictQuestion): VerdictDto {
  const verdict = conclude(dataset, question, weigh(dataset, question));
  if (verdict.purchasable || !isLawfulWorkSoldOut(dataset, question)) return verdict;
  return { ...verdict, messageKey: "batch_sold_out" };
}

/** True where pieces of an earlier batch could have gone there: a shopper is told so, and not only what the law says. */
function isLawfulWorkSoldOut(
  dataset: ImportRules,
  { usedUpWork = [], ...question }: VerdictQuestion,
): boolean {
  return usedUpWork.some((categories) => judge(dataset, { ...question, categories }).purchasable);
}

/** The rows that hold these goods back, and those of them that an operator may lift. */
export interface Holds {
  readonly ruleIds: readonly string[];
  /** Empty while a row blocks them, a document is missing, or one row more holds them that nobody may lift. */
  readonly liftable: readonly string[];
}

/** What keeps these goods from going there: a lift that would open nothing is none. */
export function holdsOf(dataset: ImportRules, question: VerdictQuestion): Holds {
  const held = weigh(dataset, question).findings.filter(
    ({ verdict }) => severity(verdict) >= severity("review"),
  );
  const ruleIds = rowIds(held);
  return { ruleIds, liftable: held.every(({ mayBeLifted }) => mayBeLifted) ? ruleIds : [] };
}

function conclude(
  dataset: ImportRules,
  question: VerdictQuestion,
  { findings, missing, overdue }: Weighed,
): VerdictDto {
  // A destination row explains itself better than the origin row that agrees with it, so the first one stays.
  const decisive = findings.reduce((worst, next) =>
    severity(next.verdict) > severity(worst.verdict) ? next : worst,
  );
  const verdict = decisive.verdict;
  return {
    verdict,
    purchasable: verdict === "allowed" || verdict === "declare",
    ruleIds: rowIds(findings),
    reasonCode: decisive.reasonCode,
    messageKey: messageKey(verdict, decisive.messageKey, question),
    messageValues: {
      country: question.destination,
      origin: question.origin,
      category: decisive.category,
    },
    citation: decisive.citation,
    datasetVersion: dataset.dataset_version,
    missingEvidence: [...missing].sort(),
    overdueRuleIds: [...overdue].sort(),
    liftIds: [...new Set(findings.flatMap(({ liftId }) => liftId ?? []))].sort(),
  };
}

/** Rows that speak, each once; that no row knows a way is no row. */
const rowIds = (findings: Weighed["findings"]): string[] =>
  [...new Set(findings.map(({ id }) => id))].filter((id) => id !== NO_RULE.id).sort();

function messageKey(verdict: VerdictName, key: string | null, question: VerdictQuestion): string | null {
  if (verdict === "allowed") return null;
  if (verdict === "declare") {
    return customsUnion(question.origin) === customsUnion(question.destination) ? "declare_home" : "declare";
  }
  return key ?? (verdict === "blocked" ? "blocked_law" : "review");
}
