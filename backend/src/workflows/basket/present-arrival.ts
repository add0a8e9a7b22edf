import type { Arrival, BasketGroup } from "../../contracts/basket";
import { readArrivalFacts } from "../../datasets/destination-facts";
import { utcDay } from "../../domain/calendar-day";
import { vatAtSale } from "../../domain/import-vat/vat-at-sale";
import { arrivalEstimate } from "../../domain/landed-cost/arrival-estimate";
import { taxContained } from "../../domain/tax";
import { crossesCustoms } from "../../domain/verdict/customs-union";
import { moneyDto } from "../wire-money";

interface ParcelOnTheWay {
  /** Country of the center that sends. */
  readonly origin: string;
  readonly destination: string;
  readonly hs6: readonly string[];
  readonly goodsMinor: bigint;
  readonly postageMinor: bigint | null;
  readonly currencyCode: string;
}

/**
 * What one center's parcel holds of its destination's VAT, and what it is likely to cost on arrival; null each where nothing is
 * asked, or nothing is known of it.
 */
export function presentArrival(
  parcel: ParcelOnTheWay,
  iossNumber: string | null,
): Pick<BasketGroup, "arrival" | "vatAtSale"> {
  const { goodsMinor, postageMinor, currencyCode } = parcel;
  const rateBp = readArrivalFacts(parcel.destination)?.facts.standard_rate_bp;
  const vat = vatAtSale(parcel, iossNumber, rateBp);
  const arrival = estimateArrival(parcel);
  if (!vat) return { arrival, vatAtSale: null };
  const containedMinor = taxContained(goodsMinor, vat.rateBp) + taxContained(postageMinor ?? 0n, vat.rateBp);
  return {
    arrival: arrival && { ...arrival, tax: null },
    vatAtSale: { rateBp: vat.rateBp, amount: moneyDto(containedMinor, currencyCode) },
  };
}

function estimateArrival(parcel: ParcelOnTheWay): Arrival | null {
  if (!crossesCustoms(parcel.origin, parcel.destination)) return null;
  const known = readArrivalFacts(parcel.destination);
  const estimate = known && arrivalEstimate(known.facts, { ...parcel, on: utcDay(new Date()) });
  if (!estimate) return null;
  const money = (minor: bigint | null) => (minor === null ? null : moneyDto(minor, parcel.currencyCode));
  return {
    kinds: estimate.kinds,
    perKind: moneyDto(estimate.perKindMinor, parcel.currencyCode),
    duty: money(estimate.dutyMinor),
    taxRateBp: known.facts.standard_rate_bp,
    tax: money(estimate.taxMinor),
    asOf: known.asOf,
  };
}
