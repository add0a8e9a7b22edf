import { chargedGrams, type ParcelContents, type ParcelLimit } from "./parcel-weight";

/** Pieces of one kind. */
export interface PiecesToPack {
  /** What they are called: an order's line, a basket's line. */
  readonly key: string;
  /** Of one piece. */
  readonly weightGrams: number;
  /** The room that one piece takes; 0 where nobody measured it. */
  readonly volumeCm3: number;
  readonly quantity: number;
}

/** A parcel that is being filled: pieces by their key. */
export interface FilledParcel extends ParcelContents {
  readonly pieces: ReadonlyMap<string, number>;
}

export const EMPTY_PARCEL: FilledParcel = { netGrams: 0, volumeCm3: 0, pieces: new Map() };

/**
 * Puts pieces into parcels, the heaviest first, each into the first parcel that has room for it, so that none is charged for
 * more than the service takes. The checkout's quote and the parcels of the order both come from here, and so agree. A
 * piece that is too heavy by itself gets a parcel of its own: who asks decides whether that can be sent.
 *
 * @param begun Parcels that have pieces already; they come first, and keep them.
 */
export function fillParcels(
  pieces: readonly PiecesToPack[],
  limit: ParcelLimit,
  begun: readonly FilledParcel[] = [],
): FilledParcel[] {
  const parcels = [...begun];
  for (const kind of [...pieces].sort(heaviestFirst(limit))) {
    for (let piece = 0; piece < kind.quantity; piece += 1) {
      const index = parcels.findIndex((parcel) => hasRoom(parcel, kind, limit));
      const parcel = withPiece(parcels[index] ?? EMPTY_PARCEL, kind);
      if (index < 0) parcels.push(parcel);
      else parcels[index] = parcel;
    }
  }
  return parcels;
}

/** True for what the service takes together, and for the first piece of a parcel, which has to be somewhere. */
export function hasRoom(parcel: FilledParcel, kind: PiecesToPack, limit: ParcelLimit): boolean {
  return parcel.pieces.size === 0 || chargedGrams(withPiece(parcel, kind), limit.cm3PerKg) <= limit.grams;
}

export function withPiece(parcel: FilledParcel, { key, weightGrams, volumeCm3 }: PiecesToPack): FilledParcel {
  return {
    netGrams: parcel.netGrams + weightGrams,
    volumeCm3: parcel.volumeCm3 + volumeCm3,
    pieces: new Map(parcel.pieces).set(key, (parcel.pieces.get(key) ?? 0) + 1),
  };
}

/** The order can't depend on how a basket or an order lists its lines. */
function heaviestFirst({ cm3PerKg }: ParcelLimit) {
  const charged = ({ weightGrams, volumeCm3 }: PiecesToPack) =>
    chargedGrams({ netGrams: weightGrams, volumeCm3 }, cm3PerKg);
  return (a: PiecesToPack, b: PiecesToPack) =>
    charged(b) - charged(a) || b.weightGrams - a.weightGrams || b.volumeCm3 - a.volumeCm3;
}
