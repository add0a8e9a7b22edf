import type { DatedEvidence } from "./judge";
import { type JudgedPiece, type Law, likeWork, rememberingJudge } from "./verdict-changes";

/** What may be sent somewhere today only because of one document. */
export interface EvidenceLoss {
  readonly pieces: number;
  readonly countries: readonly string[];
}

/** What a center's pieces lose when a document of it counts no more, others of its kind being on file or not. */
export function lossWithout(
  document: DatedEvidence,
  pieces: readonly JudgedPiece[],
  countries: readonly string[],
  law: Law,
): EvidenceLoss {
  const verdictOf = rememberingJudge(law);
  const lostOf = new Map<string, readonly string[]>();
  let losing = 0;
  for (const piece of pieces) {
    const key = likeWork(piece);
    const rest = { ...piece, evidence: without(piece.evidence, document) };
    const lost =
      lostOf.get(key) ??
      countries.filter(
        (country) => verdictOf(piece, country).purchasable && !verdictOf(rest, country).purchasable,
      );
    lostOf.set(key, lost);
    if (lost.length > 0) losing += 1;
  }
  return { pieces: losing, countries: [...new Set([...lostOf.values()].flat())].sort() };
}

/** One of several documents of a kind with the same last day goes, the others stay. */
function without(evidence: readonly DatedEvidence[], { kind, expiresOn }: DatedEvidence): DatedEvidence[] {
  const place = evidence.findIndex((other) => other.kind === kind && other.expiresOn === expiresOn);
  return evidence.filter((_, index) => index !== place);
}
