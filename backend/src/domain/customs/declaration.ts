import type { Localised } from "../../contracts/locale";
import type { GrossWeight } from "../parcel/parcel-weight";
import type { CustomsForm } from "./customs-form";

/** The one category a sale may be declared under; posts know others, and none of them is true of a sale. */
export const SALE_OF_GOODS = "sale_of_goods";

/** A sender or an addressee, as an envelope names them. */
export interface Party {
  readonly name: string;
  /** Street and number, and what else comes before the town. */
  readonly street: readonly string[];
  readonly postcode: string;
  readonly city: string;
  readonly province: string;
  /** Upper-case ISO code. */
  readonly country: string;
  readonly phone: string;
  readonly email: string;
}

/** Pieces of one kind in a parcel. */
export interface DeclaredLine {
  readonly lineId: string;
  readonly sku: string;
  readonly title: Localised;
  /** English: what it is and of what. */
  readonly description: string;
  readonly workshop: Localised;
  readonly quantity: number;
  /** All of them together. */
  readonly netGrams: number;
  readonly valueMinor: bigint;
  readonly hs6: string;
  /** Upper-case ISO code: where it was made, whoever sends it. */
  readonly origin: string;
  readonly citesNote: string | null;
}

/** What one parcel declares. Every paper of the parcel is made from this and says the same. */
export interface Declaration {
  readonly form: CustomsForm;
  readonly category: typeof SALE_OF_GOODS;
  /** Of the parcel among all of the shop: the order's number, the country it leaves and a number where two leave it. */
  readonly number: string;
  /** Null where nobody shall learn it from the paper. */
  readonly orderNumber: number | null;
  /** `YYYY-MM-DD`, the day of the papers. */
  readonly day: string;
  /** Number of the item by S10, once the post has given it one. */
  readonly itemId: string | null;
  /** Number of the import one-stop shop, where the destination's VAT was collected with the sale. */
  readonly iossNumber: string | null;
  readonly sender: Party;
  readonly addressee: Party;
  readonly currencyCode: string;
  readonly lines: readonly DeclaredLine[];
  readonly valueMinor: bigint;
  readonly postageMinor: bigint;
  readonly netGrams: number;
  readonly gross: GrossWeight;
  /** English remarks for those who inspect plants and animals. */
  readonly remarks: readonly string[];
}
