import type { PieceRecord } from "../catalogue-entry";

/** What a text search has to do to follow a newer catalogue. */
export interface WordChanges {
  readonly gone: readonly PieceRecord[];
  readonly come: readonly PieceRecord[];
  readonly reworded: readonly PieceRecord[];
}

/** Pieces that left, came, or changed a word that can be searched; price and stock are no words. */
export function wordChanges(before: readonly PieceRecord[], after: readonly PieceRecord[]): WordChanges {
  const earlier = new Map(before.map((piece) => [piece.productId, piece]));
  const later = new Set(after.map(({ productId }) => productId));
  return {
    gone: before.filter(({ productId }) => !later.has(productId)),
    come: after.filter(({ productId }) => !earlier.has(productId)),
    reworded: after.filter((piece) => {
      const old = earlier.get(piece.productId);
      return old !== undefined && old !== piece && wordsOf(old) !== wordsOf(piece);
    }),
  };
}

function wordsOf(piece: PieceRecord): string {
  const { sku, craftType, centerId, workshopId, titles, descriptions, materials } = piece;
  return JSON.stringify([sku, craftType, centerId, workshopId, titles, descriptions, materials]);
}
