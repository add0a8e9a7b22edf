import type { CenterSummary, WorkshopSummary } from "../contracts/center";
import type { Locale } from "../contracts/locale";
import type { PieceRecord } from "../domain/catalogue-entry";
import type { CenterRecord, WorkshopRecord } from "./places";
import type { ShopWindow } from "./shop-window";

/** Pieces of a center or a workshop, newest first. */
export function piecesOf(
  window: ShopWindow,
  place: { readonly centerId: string } | { readonly workshopId: string },
): PieceRecord[] {
  const own = [...window.piecesByHandle.values()].filter((piece) =>
    "workshopId" in place ? piece.workshopId === place.workshopId : piece.centerId === place.centerId,
  );
  return own.sort((a, b) =>
    a.listedAt === b.listedAt ? (a.sku < b.sku ? -1 : 1) : a.listedAt < b.listedAt ? 1 : -1,
  );
}

export function centerSummary(window: ShopWindow, center: CenterRecord, locale: Locale): CenterSummary {
  const pieces = piecesOf(window, { centerId: center.id });
  return {
    id: center.id,
    handle: center.handle,
    name: center.name[locale],
    kind: center.kind,
    country: center.country,
    place: center.place[locale],
    story: center.story[locale],
    pieces: pieces.length,
    picture: pieces[0]?.pictures[0] ?? null,
  };
}

export function workshopSummary(
  window: ShopWindow,
  workshop: WorkshopRecord,
  locale: Locale,
): WorkshopSummary {
  const pieces = piecesOf(window, { workshopId: workshop.id });
  return {
    id: workshop.id,
    handle: workshop.handle,
    name: workshop.name[locale],
    makersBand: workshop.makers_band,
    pieces: pieces.length,
    picture: pieces[0]?.pictures[0] ?? null,
  };
}
