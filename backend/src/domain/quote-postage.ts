import { convertMinor } from "./fx/convert-minor";
import { type ParcelUnit, type PostTariff, postage } from "./shipping";

/** In minor units of the basket's currency, and for how many parcels. */
export interface PostageQuote {
  readonly amountMinor: bigint;
  readonly parcels: number;
  /** Of all of them together, with their packing. */
  readonly grossGrams: number;
}

/**
 * What a tariff asks for a parcel, in the basket's currency and whole minor units; null when it can't be sent there
 * or no rate is on file. The one sum behind the fulfilment provider and the basket page.
 *
 * @param rates "VND/EUR" → euros for one dong, as decimal text.
 */
export function quotePostage(
  tariff: PostTariff,
  destination: string,
  units: readonly ParcelUnit[],
  currencyCode: string,
  rates: Readonly<Record<string, string>>,
  at = new Date(),
): PostageQuote | null {
  const post = postage(tariff, destination, units, at.toISOString().slice(0, 10));
  if (post.kind === "refused") return null;
  const { amountMinor, currencyCode: from, parcels, grossGrams } = post;
  const to = currencyCode.toUpperCase();
  if (from === to) return { amountMinor, parcels, grossGrams };
  const rate = rates[`${from}/${to}`];
  if (rate === undefined) return null;
  return { amountMinor: convertMinor({ amountMinor, from, to, rate, stepMinor: 1n }), parcels, grossGrams };
}
