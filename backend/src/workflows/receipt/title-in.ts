import type { Locale } from "../../contracts/locale";
import type { ShopWindow } from "../../shop-window/arrange-window";

/** A line under the title that it was placed with, in whatever language that was. */
export interface TitledLine {
  readonly title: string;
  readonly productId: string | null;
}

/** What a piece is called in a language; one that has left the shop keeps the title it was placed with. */
export function titleIn(window: ShopWindow, locale: Locale, { title, productId }: TitledLine): string {
  return window.pieces.get(productId ?? "")?.titles[locale] ?? title;
}
