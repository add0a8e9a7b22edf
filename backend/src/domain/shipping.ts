import { type ShippingZone, zoneOf } from "./shipping-zones";

/**
 * What a center's post charges. The tariff travels in the shipping option's `data`, so that a price never depends
 * on a file and an operator can load another table. Amounts are minor units of `currency_code`, weights grams.
 */
export interface PostTariff {
  readonly service: string;
  /** Country of the center, upper case. */
  readonly origin: string;
  readonly currency_code: string;
  /** Upper bounds of the weight steps, ascending: 500 means "up to and including 500 g". */
  readonly steps_g: readonly number[];
  /** Zone → price of each step. */
  readonly zones: Readonly<Record<string, readonly number[]>>;
  readonly suspensions: readonly {
    readonly country: string;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** The part of the destination facts that holds the postal tables. */
export interface PostServices {
  readonly demo_tables: readonly {
    readonly service: string;
    readonly origin: string;
    readonly currency: string;
    readonly steps_g: readonly number[];
    readonly zones: Readonly<Record<string, readonly number[]>>;
  }[];
  readonly suspensions: readonly {
    readonly service: string;
    readonly destinations: readonly string[];
    readonly from: string;
    readonly to: string | null;
  }[];
}

export interface ParcelUnit {
  /** Of one piece. */
  readonly weightGrams: number;
  readonly quantity: number;
}

export type Postage =
  | {
      readonly kind: "price";
      readonly amountMinor: bigint;
      readonly currencyCode: string;
      readonly parcels: number;
    }
  | { readonly kind: "refused"; readonly reason: "suspended" | "too_heavy" | "no_weight" };

export interface DeliveryDays {
  readonly min: number;
  readonly max: number;
}

const DAYS: Readonly<Record<ShippingZone, DeliveryDays>> = {
  1: { min: 2, max: 5 },
  2: { min: 6, max: 12 },
  3: { min: 7, max: 16 },
  4: { min: 10, max: 25 },
};
/** Services faster than the ordinary post; the demo has one, an express. */
const EXPRESS_DAYS: Readonly<Record<ShippingZone, DeliveryDays>> = {
  1: { min: 1, max: 3 },
  2: { min: 3, max: 6 },
  3: { min: 3, max: 7 },
  4: { min: 4, max: 9 },
};

/** The tariff of the one service that posts from a country. Throws when the tables hold none. */
export function centerPostOption(services: PostServices, origin: string): PostTariff {
  const table = services.demo_tables.find((entry) => entry.origin === origin.toUpperCase());
  if (!table) throw new Error(`No postal table on file for parcels from ${origin}`);
  return {
    service: table.service,
    origin: table.origin,
    currency_code: table.currency,
    steps_g: table.steps_g,
    zones: table.zones,
    suspensions: services.suspensions
      .filter((entry) => entry.service === table.service)
      .flatMap(({ destinations, from, to }) => destinations.map((country) => ({ country, from, to }))),
  };
}

/** Working days from posting to delivery. */
export function deliveryDays(
  tariff: Pick<PostTariff, "service" | "origin">,
  destination: string,
): DeliveryDays {
  const table = tariff.service.endsWith("express") ? EXPRESS_DAYS : DAYS;
  return table[zoneOf(tariff.origin, destination)];
}

/** A suspension counts from its first day and until the day before `to`; `on` is an ISO date. */
export function isSuspended(tariff: PostTariff, destination: string, on: string): boolean {
  const country = destination.toUpperCase();
  return tariff.suspensions.some(
    (entry) => entry.country === country && entry.from <= on && (entry.to === null || on < entry.to),
  );
}

/**
 * What one center's pieces of a basket cost to post. What is heavier than the last step goes in several parcels,
 * each paid by its own weight; a single piece above the last step can't be posted at all.
 *
 * @param on ISO date on which suspensions are judged.
 */
export function postage(
  tariff: PostTariff,
  destination: string,
  units: readonly ParcelUnit[],
  on: string,
): Postage {
  if (isSuspended(tariff, destination, on)) return { kind: "refused", reason: "suspended" };
  const limit = tariff.steps_g.at(-1) ?? 0;
  if (units.length === 0 || units.some(({ weightGrams }) => !(weightGrams > 0)))
    return { kind: "refused", reason: "no_weight" };
  if (units.some(({ weightGrams }) => weightGrams > limit)) return { kind: "refused", reason: "too_heavy" };

  const prices = tariff.zones[zoneOf(tariff.origin, destination)] ?? [];
  const parcels = packParcels(units, limit);
  let amountMinor = 0n;
  for (const weight of parcels) {
    const price = prices[tariff.steps_g.findIndex((step) => weight <= step)];
    if (price === undefined) return { kind: "refused", reason: "too_heavy" };
    amountMinor += BigInt(price);
  }
  return { kind: "price", amountMinor, currencyCode: tariff.currency_code, parcels: parcels.length };
}

/** First fit, heaviest first: the weights in grams of the parcels that hold all units, none above `limit`. */
export function packParcels(units: readonly ParcelUnit[], limit: number): number[] {
  const parcels: number[] = [];
  const heaviestFirst = [...units].sort((a, b) => b.weightGrams - a.weightGrams);
  for (const { weightGrams, quantity } of heaviestFirst) {
    for (let piece = 0; piece < quantity; piece += 1) {
      const index = parcels.findIndex((weight) => weight + weightGrams <= limit);
      if (index < 0) parcels.push(weightGrams);
      else parcels[index] = (parcels[index] ?? 0) + weightGrams;
    }
  }
  return parcels;
}
