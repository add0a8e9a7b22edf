import type { CenterPage, WorkshopPage } from "../contracts/center";
import { cards } from "./cards";
import type { MarketView } from "./market-view";
import { exampleTrail } from "./money-trail";
import type { CenterRecord, WorkshopRecord } from "./places";
import { centerSummary, workshopSummary } from "./summaries";

export function centerPage(center: CenterRecord, view: MarketView): CenterPage {
  const { window, locale } = view;
  return {
    center: centerSummary(window, center, locale),
    workshops: center.workshops.map((workshop) =>
      workshopSummary(window, { ...workshop, centerId: center.id }, locale),
    ),
    trail: exampleTrail(center, view),
    pieces: cards(window.piecesByCenter.get(center.id) ?? [], view),
  };
}

export function workshopPage(workshop: WorkshopRecord, center: CenterRecord, view: MarketView): WorkshopPage {
  const { window, locale } = view;
  return {
    workshop: workshopSummary(window, workshop, locale),
    center: centerSummary(window, center, locale),
    trail: exampleTrail(center, view),
    pieces: cards(window.piecesByWorkshop.get(workshop.id) ?? [], view),
  };
}
