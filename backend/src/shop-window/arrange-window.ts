import { byNewest, type PieceRecord } from "../domain/catalogue-entry";
import { CatalogueIndex } from "../domain/catalogue-index/catalogue-index";
import type { CatalogueLabels } from "../domain/catalogue-index/catalogue-labels";
import { labelsOf } from "./labels";
import type { CenterRecord, Places, WorkshopRecord } from "./places";
import { Reach } from "./reach";

/** Everything the read routes show, as of one moment. */
export interface ShopWindow {
  readonly index: CatalogueIndex;
  readonly reach: Reach;
  readonly labels: CatalogueLabels;
  readonly pieces: ReadonlyMap<string, PieceRecord>;
  readonly piecesByHandle: ReadonlyMap<string, PieceRecord>;
  /** Newest first, by id of the center or of the workshop. */
  readonly piecesByCenter: ReadonlyMap<string, readonly PieceRecord[]>;
  readonly piecesByWorkshop: ReadonlyMap<string, readonly PieceRecord[]>;
  readonly places: Places;
  readonly centersById: ReadonlyMap<string, CenterRecord>;
  readonly workshopsById: ReadonlyMap<string, WorkshopRecord>;
}

/** Puts the pieces on show; what hasn't changed since the earlier window is taken over from it. */
export function arrangeWindow(
  pieces: ReadonlyMap<string, PieceRecord>,
  places: Places,
  earlier: ShopWindow | undefined,
): ShopWindow {
  const centersById = new Map(places.centers.map((center) => [center.id, center]));
  const workshopsById = new Map(
    places.centers.flatMap((center) =>
      center.workshops.map((workshop) => [workshop.id, { ...workshop, centerId: center.id }] as const),
    ),
  );
  // A place that has just closed takes its pieces out at once, before their rows are projected anew.
  const shown = [...pieces.values()].filter(
    ({ centerId, workshopId }) => centersById.has(centerId) && workshopsById.has(workshopId),
  );
  const newestFirst = [...shown].sort(byNewest);
  const reach = earlier?.reach ?? new Reach(centersById, places.rules);
  const labels = earlier?.labels ?? labelsOf(centersById, workshopsById);
  const canSend = (piece: PieceRecord, country: string): boolean => reach.canSend(piece, country);
  return {
    reach,
    labels,
    index: new CatalogueIndex({ pieces: shown, labels, canSend }, earlier?.index),
    pieces,
    piecesByHandle: new Map(newestFirst.map((piece) => [piece.handle, piece])),
    piecesByCenter: groupBy(newestFirst, ({ centerId }) => centerId),
    piecesByWorkshop: groupBy(newestFirst, ({ workshopId }) => workshopId),
    places,
    centersById,
    workshopsById,
  };
}

function groupBy(
  pieces: readonly PieceRecord[],
  keyOf: (piece: PieceRecord) => string,
): Map<string, PieceRecord[]> {
  const groups = new Map<string, PieceRecord[]>();
  for (const piece of pieces) {
    const group = groups.get(keyOf(piece)) ?? [];
    group.push(piece);
    groups.set(keyOf(piece), group);
  }
  return groups;
}
