import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import { DEFAULT_COUNTRY } from "../../contracts/markets";
import type { Receipt, ReceiptParcel } from "../../contracts/receipt";
import {
  isBooked,
  type ParcelCard,
  parcelCard,
  printableName,
} from "../../documents/parcel-card/parcel-card";
import { parcelCardsPdf } from "../../documents/parcel-card/parcel-cards-pdf";
import { placeLine } from "../../documents/place-line";
import type { ShopWindow } from "../../shop-window/arrange-window";
import type { CenterRecord } from "../../shop-window/places";
import { shopWindow } from "../../shop-window/shop-window";
import { interfaceLocale } from "../basket/medusa-locale";
import { readReceipt } from "../receipt/read-receipt";
import { type ReceiptHead, receiptHead } from "../receipt/receipt-rows";
import { PrintRefusal } from "./print-refusal";
import type { PrintedDocument } from "./printed-document";

/**
 * A card for each parcel of an order, in the buyer's language and, on its back, in the center's where that is
 * another. The receipt's link stays out: a parcel passes through many hands, and whoever has the link sees the order.
 */
export async function printParcelCards(
  container: MedusaContainer,
  orderId: string,
): Promise<PrintedDocument> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const head = await receiptHead(sql, orderId);
  if (!head) throw new PrintRefusal("order_not_found", "There is no such order.");
  if (await sql("fair_sale").where("order_id", orderId).first("id"))
    throw new PrintRefusal("nothing_to_send", "This was sold at a stall: its pieces were handed over there.");
  const window = await shopWindow(container);
  const buyers = interfaceLocale(head.locale);
  const read = receiptReader(container, orderId);
  const receipt = await read(buyers);
  if (!isBooked(receipt)) {
    throw new PrintRefusal(
      "not_attributed_yet",
      "Not every line of this order stands in the book with its parts. That happens seconds after an order is placed: look at section Attribution, and try again.",
    );
  }
  const cards: ParcelCard[] = [];
  for (const [place, parcel] of receipt.parcels.entries()) {
    const center = centerOf(window, parcel);
    for (const locale of new Set([buyers, center?.language ?? buyers])) {
      const inLocale = await read(locale);
      const card = parcelCard(inLocale, inLocale.parcels[place] ?? parcel, readerOf(head, center, locale));
      if (card) cards.push(card);
    }
  }
  if (cards.length === 0)
    throw new PrintRefusal(
      "nothing_to_send",
      "Nothing of this order is left to send: it was all given back.",
    );
  return { fileName: `parcel-cards-${head.displayId}.pdf`, content: await parcelCardsPdf(cards) };
}

/** Reads the order's receipt once in each language. */
function receiptReader(container: MedusaContainer, orderId: string): (locale: Locale) => Promise<Receipt> {
  const read = new Map<Locale, Promise<Receipt>>();
  const inLanguage = async (locale: Locale): Promise<Receipt> => {
    const receipt = await readReceipt(container, orderId, locale);
    if (!receipt) throw new PrintRefusal("order_not_found", "There is no such order.");
    return receipt;
  };
  return (locale) => {
    const receipt = read.get(locale) ?? inLanguage(locale);
    read.set(locale, receipt);
    return receipt;
  };
}

/** Undefined for a center that has left the shop since. */
function centerOf(window: ShopWindow, { center }: ReceiptParcel): CenterRecord | undefined {
  return window.places.centers.find(({ handle }) => handle === center.handle);
}

function readerOf({ address }: ReceiptHead, center: CenterRecord | undefined, locale: Locale) {
  return {
    locale,
    country: address?.country_code ?? DEFAULT_COUNTRY,
    firstName: printableName(address?.first_name),
    place: center ? placeLine(center, locale) : "",
  };
}
