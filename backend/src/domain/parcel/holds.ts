import type { Hold, HoldKind } from "../../contracts/parcel";
import type { VerdictDto } from "../../contracts/verdict";
import { FACTS_MISSING } from "../customs/trade-facts";
import type { ParcelQuantity } from "./plan-parcels";

/** A piece of a parcel with the verdict of this moment; null for one that nobody can say anything about any more. */
export interface JudgedPiece {
  readonly orderLineId: string;
  readonly title: string;
  readonly verdict: VerdictDto | null;
}

/** Pieces that may not leave today, each with its sentence. They were sold in good faith; law moves on. */
export function holdsOf(pieces: readonly JudgedPiece[]): Hold[] {
  return pieces.flatMap(({ orderLineId, title, verdict }) => {
    if (verdict?.purchasable) return [];
    const kind = verdict ? kindOf(verdict) : "unknown";
    const missingEvidence = kind === "evidence" ? (verdict?.missingEvidence ?? []) : [];
    const reason = `“${title}” stays here: ${verdict ? reasonOf(verdict) : UNKNOWN}`;
    return [{ orderLineId, kind, missingEvidence, reason }];
  });
}

/** Of what is held, what would go into the parcel; all of it when nobody says what does. */
export function holdsAmong(holds: readonly Hold[], packed: readonly ParcelQuantity[] | undefined): Hold[] {
  if (!packed) return [...holds];
  const goesIn = new Set(packed.flatMap(({ orderLineId, quantity }) => (quantity > 0 ? [orderLineId] : [])));
  return holds.filter(({ orderLineId }) => goesIn.has(orderLineId));
}

const UNKNOWN =
  "the piece or its workshop is no longer in the shop, so nobody can say whether the law lets it in.";

function kindOf({ verdict, reasonCode }: VerdictDto): HoldKind {
  if (verdict === "blocked") return "law";
  if (reasonCode === "EVIDENCE_MISSING") return "evidence";
  if (reasonCode === FACTS_MISSING) return "facts";
  return reasonCode === "READING_OVERDUE" ? "reading" : "review";
}

function reasonOf({
  verdict,
  reasonCode,
  messageValues,
  citation,
  missingEvidence,
  overdueRuleIds,
}: VerdictDto) {
  const { country } = messageValues;
  const source = citation ? ` (${citation})` : "";
  if (verdict === "blocked") return `the law of ${country} refuses it${source}.`;
  if (reasonCode === "EVIDENCE_MISSING")
    return `for ${country} a document of the center is missing or has expired: ${inWords(missingEvidence)}.`;
  if (reasonCode === "READING_OVERDUE")
    return `our reading of the law of ${country} is past its date (${overdueRuleIds.join(", ")}). Somebody has to read it anew.`;
  return `whether ${country} lets it in has to be looked at by a person first${source}.`;
}

const inWords = (kinds: readonly string[]): string =>
  kinds.map((kind) => kind.replaceAll("_", " ")).join(", ");
