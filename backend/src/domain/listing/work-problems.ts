import type { ListingBatch, ListingContent } from "../../contracts/manager/listing-content";
import type { ListingProblem } from "../../contracts/manager/listing-problem";
import { addDays } from "../calendar-day";
import type { EvidenceKind } from "../verdict/evidence-kind";
import { workOfBatches } from "../verdict/work-of-batches";
import { type ListingKnowledge, REFUSED_WORK } from "./listing-knowledge";
import { advice, must } from "./problem";

const LONG_AGO_DAYS = 3_650;

/** Who made it, when, and with which documents. */
export function workProblems({ batch }: ListingContent, known: ListingKnowledge): ListingProblem[] {
  if (!batch) return [must("batch", "missing")];
  return [...categoryProblems(batch), ...dayProblems(batch, known), ...evidenceProblems(batch, known)];
}

function categoryProblems({ labour_categories: categories }: ListingBatch): ListingProblem[] {
  if (categories.length === 0) return [must("batch", "category_missing")];
  return categories
    .filter((category) => REFUSED_WORK.includes(category))
    .map((category) => must("batch", "category_refused", { category }));
}

function dayProblems({ made_on: day }: ListingBatch, { today }: ListingKnowledge): ListingProblem[] {
  if (!day) return [must("batch", "made_on_missing")];
  // It is tomorrow already where some centers are.
  if (day > addDays(today, 1)) return [must("batch", "made_on_in_future")];
  return day < addDays(today, -LONG_AGO_DAYS) ? [advice("batch", "made_on_long_ago")] : [];
}

function evidenceProblems(batch: ListingBatch, known: ListingKnowledge): ListingProblem[] {
  const named = batch.evidence_ids.flatMap((id) => {
    const document = known.evidence.get(id);
    if (!document) return [must("batch", "evidence_unknown")];
    return document.expiresOn < known.today
      ? [must("batch", "evidence_out_of_date", { kind: document.kind, expired_on: document.expiresOn })]
      : [];
  });
  const held = new Set<EvidenceKind>(
    [...known.evidence.values()].filter(({ expiresOn }) => expiresOn >= known.today).map(({ kind }) => kind),
  );
  const asked = new Set(workOfBatches([batch]).flatMap(known.evidenceAskedOf));
  const lacking = [...asked].filter((kind) => !held.has(kind)).sort();
  return [...named, ...lacking.map((kind) => advice("batch", "evidence_missing", { kind }))];
}
