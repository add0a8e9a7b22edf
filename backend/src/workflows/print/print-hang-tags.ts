import type { MedusaContainer } from "@medusajs/framework/types";
import type { HangTagsQuery } from "../../contracts/documents";
import type { Locale } from "../../contracts/locale";
import { type HangTag, hangTag } from "../../documents/hang-tag/hang-tag";
import { hangTagsPdf } from "../../documents/hang-tag/hang-tags-pdf";
import type { ShopWindow } from "../../shop-window/arrange-window";
import { shopWindow } from "../../shop-window/shop-window";
import { PrintRefusal } from "./print-refusal";
import type { PrintedDocument } from "./printed-document";

/** Sheets of tags for pieces on show: a tag whose code opens no page is not printed. */
export async function printHangTags(
  container: MedusaContainer,
  { piece: productIds, count, language }: HangTagsQuery,
): Promise<PrintedDocument> {
  const window = await shopWindow(container);
  const tags = productIds.map((id) => tagOf(window, id, language));
  const [only] = tags;
  const name = tags.length === 1 && only ? only.sku : `${tags.length}-pieces`;
  return { fileName: `hang-tags-${name}.pdf`, content: await hangTagsPdf(tags, count) };
}

function tagOf(window: ShopWindow, productId: string, language: Locale | undefined): HangTag {
  const piece = window.pieces.get(productId);
  const center = window.centersById.get(piece?.centerId ?? "");
  const workshop = window.workshopsById.get(piece?.workshopId ?? "");
  const homePrice = piece?.prices[piece.homeCurrency];
  if (!piece || !center || !workshop || homePrice === undefined) {
    throw new PrintRefusal(
      "piece_not_found",
      `There is no piece ${productId} in the shop: publish it, with a price in its center's currency, then print its tags.`,
    );
  }
  return hangTag({ piece, homePriceMinor: BigInt(homePrice), workshop, center }, language);
}
