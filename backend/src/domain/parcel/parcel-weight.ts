/** What a box, its padding and its papers are taken to weigh until somebody weighs the parcel. */
const BOX_GRAMS = 100;
const PADDING_PERCENT = 10;

/** Gross weight of a parcel in whole grams. */
export interface GrossWeight {
  readonly grams: number;
  /** False while it is only reckoned from the pieces. */
  readonly weighed: boolean;
}

/** What lies in a parcel: the pieces' own grams, and the cubic centimetres that they take. */
export interface ParcelContents {
  readonly netGrams: number;
  readonly volumeCm3: number;
}

/** What a service takes in one parcel. */
export interface ParcelLimit {
  /** Charged grams of the heaviest parcel. */
  readonly grams: number;
  /** A service that charges for room takes so many cubic centimetres for a kilogram. */
  readonly cm3PerKg?: number | undefined;
}

/**
 * A parcel's weight with its packing, as long as nobody has put it on the scales. Postage, parting into parcels and papers all
 * reckon with this one.
 */
export function reckonedGrams(netGrams: number): number {
  return Math.ceil(netGrams + BOX_GRAMS + (netGrams * PADDING_PERCENT) / 100);
}

/** The weight from the scales, or a reckoned one. Net weights never add to more than either. */
export function grossWeight(netGrams: number, weighedGrams: number | null): GrossWeight {
  return weighedGrams === null
    ? { grams: reckonedGrams(netGrams), weighed: false }
    : { grams: weighedGrams, weighed: true };
}

/** What a parcel is charged for: its weight, or the room that its pieces take where that is dearer. */
export function chargedGrams({ netGrams, volumeCm3 }: ParcelContents, cm3PerKg: number | undefined): number {
  const byWeight = reckonedGrams(netGrams);
  return cm3PerKg === undefined ? byWeight : Math.max(byWeight, Math.ceil((volumeCm3 * 1000) / cm3PerKg));
}
