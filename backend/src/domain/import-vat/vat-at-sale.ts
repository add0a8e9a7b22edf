import { taxContained } from "../tax";
import { crossesCustoms, customsUnion } from "../verdict/customs-union";

/** VAT of a destination that the shop takes with the price and pays to it. */
export interface ImportVat {
  /** Whose VAT it is, ISO alpha-2 in upper case. */
  readonly country: string;
  /** Basis points. */
  readonly rateBp: number;
}

/** Everything that one center sends for one order: the more careful reading where it goes in several parcels. */
export interface Consignment {
  /** Country of the center that sends. */
  readonly origin: string;
  readonly destination: string;
  /** What is paid for the pieces, discounts taken off, tax contained, without postage. */
  readonly goodsMinor: bigint;
  readonly currencyCode: string;
}

/**
 * Above this intrinsic value, without VAT and postage, the Union's import scheme doesn't apply and VAT is asked on arrival:
 * 150 euros (VAT directive, art. 369l; `collection` of destination-facts.json).
 */
const LIMIT_MINOR = 15_000n;

/**
 * The VAT that is collected at sale, contained in price and postage like the tax at home; null where it is left to the
 * arrival: outside the Union, from inside it, above the limit, while no scheme is on, and in another currency than the
 * limit's, where the value could only be guessed.
 *
 * @param iossNumber The number that holds on the day of the sale.
 * @param standardRateBp Of the destination; undefined where no rate is on file.
 */
export function vatAtSale(
  { origin, destination, goodsMinor, currencyCode }: Consignment,
  iossNumber: string | null,
  standardRateBp: number | undefined,
): ImportVat | null {
  const country = destination.toUpperCase();
  if (iossNumber === null || standardRateBp === undefined || currencyCode.toUpperCase() !== "EUR")
    return null;
  if (customsUnion(country) !== "EU" || !crossesCustoms(origin, country)) return null;
  const intrinsicMinor = goodsMinor - taxContained(goodsMinor, standardRateBp);
  return intrinsicMinor <= LIMIT_MINOR ? { country, rateBp: standardRateBp } : null;
}

/** How tax lines are marked that hold another country's VAT: `ioss-de`. */
export const importVatCode = ({ country }: ImportVat): string => `ioss-${country.toLowerCase()}`;

/** Who is due such VAT in the ledger, apart from the tax of centers' own countries: `vat-DE`. */
export const importVatRecipient = (country: string): string => `vat-${country}`;

/** The country of such a recipient. */
export const countryOfRecipient = (recipient: string): string => recipient.slice("vat-".length);
