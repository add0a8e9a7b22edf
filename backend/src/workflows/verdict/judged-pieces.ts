import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETS } from "../../contracts/markets";
import type { JudgedPiece } from "../../domain/verdict/verdict-changes";
import { shopWindow } from "../../shop-window/shop-window";

/** Every country that the shop sends to. */
export const MARKET_COUNTRIES = MARKETS.map(({ country }) => country);

/** A piece with the names under which an operator knows it. */
export interface ShownPiece extends JudgedPiece {
  readonly workshopId: string;
  readonly workshop: string;
}

/** The pieces on show, with what their verdicts are made of. */
export async function judgedPieces(container: MedusaContainer): Promise<ShownPiece[]> {
  const { piecesByHandle, centersById, workshopsById } = await shopWindow(container);
  return [...piecesByHandle.values()].map((piece) => ({
    productId: piece.productId,
    handle: piece.handle,
    title: piece.titles.en,
    centerId: piece.centerId,
    center: centersById.get(piece.centerId)?.name.en ?? "",
    workshopId: piece.workshopId,
    workshop: workshopsById.get(piece.workshopId)?.name.en ?? "",
    categories: piece.categories,
    evidence: piece.evidence,
    lifts: piece.lifts,
    origin: piece.originCountry,
  }));
}
