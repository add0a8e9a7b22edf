import type { Right } from "@second-chance/backend/contracts/manager/roles";
import { type ComponentType, lazy } from "react";
import { PiecesCards } from "../listing/pieces/pieces-cards";
import { EarnedCard, EndingConsentsCard, SoldOutCard } from "./work-cards";

/** A card of *Today*: draws itself from its own route, and draws nothing where there is nothing to say. */
export interface TodayCard {
  readonly key: string;
  readonly right: Right;
  readonly component: ComponentType;
}

/** One line an area, the most urgent first. */
export const TODAY_CARDS: readonly TodayCard[] = [
  { key: "parcels", right: "see", component: lazy(() => import("../parcels/parcels-card")) },
  { key: "pieces", right: "list", component: PiecesCards },
  { key: "sold-out", right: "stock", component: SoldOutCard },
  { key: "consents", right: "consent", component: EndingConsentsCard },
  { key: "earned", right: "income", component: EarnedCard },
];
