import { findMarket } from "../../contracts/markets";
import type { VerdictDto } from "../../contracts/verdict";
import type { PieceRecord } from "../../domain/catalogue-entry";
import { unlessCarried } from "../../domain/verdict/not-carried";
import type { ShopWindow } from "../../shop-window/arrange-window";

/** What the piece's page says for this country: law, facts on record and post together; null for no market of ours. */
export function verdictOn({ reach }: ShopWindow, piece: PieceRecord, country: string): VerdictDto | null {
  if (!findMarket(country)) return null;
  return unlessCarried(reach.verdict(piece, country), reach.isCarried(piece, country));
}
