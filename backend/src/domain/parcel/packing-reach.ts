/** As far as somebody's hands reach in a center: one workshop's pieces, or all of them. */
export interface PackingReach {
  readonly centerId: string;
  readonly workshopId: string;
  /** Packs for the whole center, whichever workshop made a piece. */
  readonly wholeCenter: boolean;
}

/** A line of a parcel, with the workshop that made its pieces; null for pieces of a workshop that nobody knows any more. */
export interface MadeLine {
  readonly workshopId: string | null;
}

/** True for pieces that somebody fetches and puts into the box; all others wait for those who do. */
export function isOwnLine({ workshopId }: MadeLine, reach: PackingReach): boolean {
  return reach.wholeCenter || workshopId === reach.workshopId;
}
