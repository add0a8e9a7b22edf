import type { Locale } from "../../contracts/locale";

/** Pieces of a parcel as the paper names them. */
export interface SheetLine {
  readonly title: string;
  readonly sku: string;
  readonly quantity: number;
  /** Must not leave as things stand. */
  readonly isHeld: boolean;
}

/** A parcel on the paper. No name and no address: the paper lies about on benches. */
export interface SheetParcel {
  readonly reference: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly days: number;
  readonly isLate: boolean;
  readonly lines: readonly SheetLine[];
  /** Pieces that other workshops put into the same box. */
  readonly otherPieces: number;
}

/** The work of a day: what to pack, and what lies packed and waits for the way to the post. */
export interface DaySheet {
  readonly locale: Locale;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whose work it is: the workshop, or the center. */
  readonly place: string;
  readonly toPrepare: readonly SheetParcel[];
  readonly packed: readonly SheetParcel[];
}

export interface DayTotals {
  readonly parcels: number;
  readonly pieces: number;
  readonly late: number;
}

/** What stands at the head of the paper. */
export function totalsOf({ toPrepare }: Pick<DaySheet, "toPrepare">): DayTotals {
  const pieces = toPrepare.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
  return { parcels: toPrepare.length, pieces, late: toPrepare.filter(({ isLate }) => isLate).length };
}
