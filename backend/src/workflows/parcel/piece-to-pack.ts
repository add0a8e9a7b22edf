import type { Localised } from "../../contracts/locale";
import type { PieceToPack } from "../../contracts/manager/parcel";
import type { ShopWindow } from "../../shop-window/arrange-window";
import type { ManagedLineRow } from "./managed-rows";

/** A piece as the shop shows it; one that has left the shop keeps the title that it was sold under, and has no picture. */
export function pieceToPack(
  window: ShopWindow,
  { productId, title, sku, quantity }: Pick<ManagedLineRow, "productId" | "title" | "sku" | "quantity">,
): PieceToPack {
  const piece = window.pieces.get(productId ?? "");
  const titles: Localised = piece?.titles ?? { en: title, es: title, vi: title, lt: title };
  return { titles, sku, handle: piece?.handle ?? "", picture: piece?.pictures[0] ?? null, quantity };
}

/** True when the shop would not send this piece there now. The parcel itself is asked more thoroughly, when it is opened. */
export function isHeldInShop(window: ShopWindow, { productId }: ManagedLineRow, country: string): boolean {
  const piece = window.pieces.get(productId ?? "");
  return !piece || !window.reach.canSend(piece, country);
}
