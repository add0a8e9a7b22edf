import type { CenterSummary, WorkshopSummary } from "../contracts/center";
import type { Locale } from "../contracts/locale";
import { makersMark } from "../domain/makers-mark/makers-mark";
import type { ShopWindow } from "./arrange-window";
import type { CenterRecord, WorkshopRecord } from "./places";

export function centerSummary(window: ShopWindow, center: CenterRecord, locale: Locale): CenterSummary {
  const pieces = window.piecesByCenter.get(center.id) ?? [];
  return {
    id: center.id,
    handle: center.handle,
    name: center.name[locale],
    kind: center.kind,
    country: center.country,
    place: center.place[locale],
    map: center.map,
    story: center.story[locale],
    pieces: pieces.length,
    picture: center.picture ?? pieces[0]?.pictures[0] ?? null,
    opensBooks: window.places.openBooks.includes(center.id),
  };
}

export function workshopSummary(
  window: ShopWindow,
  workshop: WorkshopRecord,
  locale: Locale,
): WorkshopSummary {
  const pieces = window.piecesByWorkshop.get(workshop.id) ?? [];
  return {
    id: workshop.id,
    handle: workshop.handle,
    name: workshop.name[locale],
    makersBand: workshop.makers_band,
    mark: makersMark(workshop.handle),
    pieces: pieces.length,
    picture: workshop.picture ?? pieces[0]?.pictures[0] ?? null,
  };
}
