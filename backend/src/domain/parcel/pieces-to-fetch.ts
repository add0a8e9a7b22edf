/** Pieces of one line that still have to be fetched for a parcel. */
export interface WantedPieces {
  /** What makes two lines one thing on the shelf. */
  readonly key: string;
  readonly parcelId: string;
  readonly quantity: number;
}

/** A thing on the shelf, and for which parcels. */
export interface PiecesToFetch<W extends WantedPieces> {
  readonly first: W;
  readonly quantity: number;
  readonly parcels: readonly { readonly parcelId: string; readonly quantity: number }[];
}

/** One row a piece, in the order in which the oldest parcel asks for it; nothing for what lies in its box already. */
export function piecesToFetch<W extends WantedPieces>(wanted: readonly W[]): PiecesToFetch<W>[] {
  const rows = new Map<string, { first: W; parcels: Map<string, number> }>();
  for (const one of wanted) {
    if (one.quantity <= 0) continue;
    const row = rows.get(one.key) ?? { first: one, parcels: new Map<string, number>() };
    row.parcels.set(one.parcelId, (row.parcels.get(one.parcelId) ?? 0) + one.quantity);
    rows.set(one.key, row);
  }
  return [...rows.values()].map(({ first, parcels }) => ({
    first,
    quantity: [...parcels.values()].reduce((sum, one) => sum + one, 0),
    parcels: [...parcels].map(([parcelId, quantity]) => ({ parcelId, quantity })),
  }));
}
