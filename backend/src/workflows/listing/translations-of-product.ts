import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingTranslations } from "../../contracts/manager/listing-review";
import type { StoredListing } from "../../modules/listing/listing-rows";
import { readLivePiece } from "./read-live-piece";
import { translatedOf } from "./translated-of";

/** What the shop's people have translated of a piece so far, so that a change begins with it; nothing of a new one. */
export async function translationsOfProduct(
  container: MedusaContainer,
  { product_id, live, content }: StoredListing,
): Promise<ListingTranslations> {
  const own = live?.locale ?? content.locale;
  const piece = product_id && own ? await readLivePiece(container, product_id) : null;
  if (!piece || !own) return {};
  return Object.fromEntries(
    translatedOf(piece, own).map((locale) => [
      locale,
      { title: piece.texts.title[locale], words: piece.texts.description[locale] },
    ]),
  );
}
