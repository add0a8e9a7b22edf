import { availabilityOf, type PieceRecord } from "../domain/catalogue-entry";
import type { LabourCategory } from "../domain/verdict/labour-category";
import type { MarketView } from "./market-view";

const MOST = 4;
/** Made at liberty by people who were in prison, or in recovery of their own will: what the shop's sentence promises. */
const FREE_WORK: readonly LabourCategory[] = ["released", "rehab_voluntary"];

/** What a page offers in the place of a piece that can't come. */
export interface Alternatives {
  readonly pieces: readonly PieceRecord[];
  /** True when each of them is of the same town, made after release or in voluntary recovery. */
  readonly areNeighbours: boolean;
}

export const NONE: Alternatives = { pieces: [], areNeighbours: false };

/**
 * Pieces on the shelf that may go to this country. Those of the town that were made free come alone, since one sentence
 * speaks of all of them; where there are none, those of the same craft come first, then of the same land.
 */
export function alternatives(piece: PieceRecord, view: MarketView): Alternatives {
  const neighbours = likest(piece, view, (other) => isFreeNeighbour(piece, other, view));
  return neighbours.length > 0
    ? { pieces: neighbours, areNeighbours: true }
    : { pieces: likest(piece, view, () => true), areNeighbours: false };
}

function likest(
  piece: PieceRecord,
  { window, market }: MarketView,
  isMeant: (other: PieceRecord) => boolean,
): PieceRecord[] {
  const byLikeness: PieceRecord[][] = [[], [], [], []];
  for (const other of window.piecesByHandle.values()) {
    const likeness =
      Number(other.craftType === piece.craftType) * 2 + Number(other.originCountry === piece.originCountry);
    const alike = byLikeness[likeness];
    if (!alike || alike.length === MOST || !isMeant(other) || availabilityOf(other) === "sold_out") continue;
    if (window.reach.canSend(other, market.country)) alike.push(other);
  }
  return byLikeness.reverse().flat().slice(0, MOST);
}

function isFreeNeighbour(piece: PieceRecord, other: PieceRecord, { window: { centersById } }: MarketView) {
  const here = centersById.get(piece.centerId);
  const there = centersById.get(other.centerId);
  return (
    here?.country === there?.country &&
    here?.place.en === there?.place.en &&
    other.categories.length > 0 &&
    other.categories.every((category) => FREE_WORK.includes(category))
  );
}
