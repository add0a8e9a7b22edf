import { convertMinor } from "./fx/convert-minor";
import { type ParcelUnit, type PostTariff, postage } from "./shipping";

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
): bigint | null {
  const post = postage(tariff, destination, units, at.toISOString().slice(0, 10));
  if (post.kind === "refused") return null;
  const { amountMinor, currencyCode: from } = post;
  const to = currencyCode.toUpperCase();
  if (from === to) return amountMinor;
  const rate = rates[`${from}/${to}`];
  return rate === undefined ? null : convertMinor({ amountMinor, from, to, rate, stepMinor: 1n });
}
