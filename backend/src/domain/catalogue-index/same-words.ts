import type { PieceRecord } from "../catalogue-entry";
import type { IndexSource } from "./catalogue-index";

/** True when both hold the same pieces in the same places and nothing that can be searched differs. */
export function haveSameWords(before: IndexSource, after: IndexSource): boolean {
  return (
    before.labels === after.labels &&
    before.pieces.length === after.pieces.length &&
    before.pieces.every((piece, index) => {
      const other = after.pieces[index];
      return piece === other || (other !== undefined && wordsOf(piece) === wordsOf(other));
    })
  );
}

function wordsOf({ productId, sku, craftType, centerId, workshopId, ...piece }: PieceRecord): string {
  const { titles, descriptions, materials } = piece;
  return JSON.stringify([productId, sku, craftType, centerId, workshopId, titles, descriptions, materials]);
}
