import { A6 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { takeTurns } from "../paper/take-turns";
import { layOutCard } from "./lay-out-card";
import type { ParcelCard } from "./parcel-card";

/** One A6 page a card, as the bytes of a PDF: two languages of one parcel are the two sides of its card. */
export async function parcelCardsPdf(cards: readonly ParcelCard[]): Promise<Buffer> {
  const pdf = new Pdf(A6, "Cards for the parcels", cards[0]?.locale ?? "en");
  await takeTurns(cards, (card) => pdf.addPage(layOutCard(card, pdf.typesetter)));
  return pdf.bytes();
}
