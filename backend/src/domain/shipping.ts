import { fillParcels } from "./parcel/fill-parcels";
import { chargedGrams, type ParcelLimit, reckonedGrams } from "./parcel/parcel-weight";
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
  /** Zone → working days from posting to delivery; options that were made before tables said it have none. */
  readonly days?: Readonly<Record<string, DeliveryDays>>;
  /** A service that charges for room takes so many cubic centimetres for a kilogram. */
  readonly cm3_per_kg?: number;
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
    readonly cm3_per_kg?: number;
  }[];
  readonly suspensions: readonly {
    readonly service: string;
    readonly destinations: readonly string[];
    readonly from: string;
    readonly to: string | null;
    readonly reason: string;
  }[];
}

export interface ParcelUnit {
  /** Of one piece. */
  readonly weightGrams: number;
  /** The room that one piece takes; 0 where nobody measured it. */
  readonly volumeCm3: number;
  readonly quantity: number;
}

/** Length, width and height in centimetres to cubic centimetres. */
export const volumeOf = (sizes: readonly (number | null | undefined)[]): number =>
  sizes.reduce<number>((volume, size) => volume * (size ?? 0), 1);

export type Postage =
  | {
      readonly kind: "price";
      readonly amountMinor: bigint;
      readonly currencyCode: string;
      readonly parcels: number;
      /** Of all parcels together, with their packing. */
      readonly grossGrams: number;
    }
  | { readonly kind: "refused"; readonly reason: "suspended" | "too_heavy" | "no_weight" };

export interface DeliveryDays {
  readonly min: number;
  readonly max: number;
}

/** What ordinary post takes, where a table doesn't say it. */
const DAYS: Readonly<Record<ShippingZone, DeliveryDays>> = {
  1: { min: 2, max: 5 },
  2: { min: 6, max: 12 },
  3: { min: 7, max: 16 },
  4: { min: 10, max: 25 },
};
/** Services faster than the ordinary post; the demo has two, an express and a courier. */
const EXPRESS_DAYS: Readonly<Record<ShippingZone, DeliveryDays>> = {
  1: { min: 1, max: 3 },
  2: { min: 3, max: 6 },
  3: { min: 3, max: 7 },
  4: { min: 4, max: 9 },
};

/** The tariff of the ordinary service from a country, the first of its tables. Throws when there is none. */
export function centerPostOption(services: PostServices, origin: string): PostTariff {
  const [first] = demoTariffs(services).filter((tariff) => tariff.origin === origin.toUpperCase());
  if (!first) throw new Error(`No postal table on file for parcels from ${origin}`);
  return first;
}

/** Every table of the demo as a tariff. */
export function demoTariffs(services: PostServices): PostTariff[] {
  return services.demo_tables.map((table) => tariffOf(table, services));
}

function tariffOf(table: PostServices["demo_tables"][number], services: PostServices): PostTariff {
  const times = /(express|courier)$/.test(table.service) ? EXPRESS_DAYS : DAYS;
  return {
    service: table.service,
    origin: table.origin,
    currency_code: table.currency,
    steps_g: table.steps_g,
    zones: table.zones,
    days: Object.fromEntries(Object.entries(times)),
    ...(table.cm3_per_kg === undefined ? {} : { cm3_per_kg: table.cm3_per_kg }),
    suspensions: services.suspensions
      .filter((entry) => entry.service === table.service)
      .flatMap(({ destinations, from, to }) => destinations.map((country) => ({ country, from, to }))),
  };
}

/** Working days from posting to delivery. */
export function deliveryDays(tariff: Pick<PostTariff, "origin" | "days">, destination: string): DeliveryDays {
  const zone = zoneOf(tariff.origin, destination);
  return tariff.days?.[zone] ?? DAYS[zone];
}

/** A suspension counts from its first day and until the day before `to`; `on` is an ISO date. */
export function isSuspended(tariff: PostTariff, destination: string, on: string): boolean {
  const country = destination.toUpperCase();
  return tariff.suspensions.some(
    (entry) => entry.country === country && entry.from <= on && (entry.to === null || on < entry.to),
  );
}

/** What a service takes in one parcel: the last step of its table. */
export function parcelLimit({
  steps_g,
  cm3_per_kg,
}: Pick<PostTariff, "steps_g" | "cm3_per_kg">): ParcelLimit {
  return { grams: steps_g.at(-1) ?? 0, cm3PerKg: cm3_per_kg };
}

/**
 * What one center's pieces of a basket cost to post, packed. What is heavier than the last step goes in several parcels,
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
  if (units.length === 0 || units.some(({ weightGrams }) => !(weightGrams > 0)))
    return { kind: "refused", reason: "no_weight" };
  const limit = parcelLimit(tariff);
  const prices = tariff.zones[zoneOf(tariff.origin, destination)] ?? [];
  const parcels = fillParcels(
    units.map((unit, index) => ({ ...unit, key: String(index) })),
    limit,
  );
  let amountMinor = 0n;
  for (const parcel of parcels) {
    const charged = chargedGrams(parcel, limit.cm3PerKg);
    const price = prices[tariff.steps_g.findIndex((step) => charged <= step)];
    if (price === undefined) return { kind: "refused", reason: "too_heavy" };
    amountMinor += BigInt(price);
  }
  return {
    kind: "price",
    amountMinor,
    currencyCode: tariff.currency_code,
    parcels: parcels.length,
    grossGrams: parcels.reduce((sum, { netGrams }) => sum + reckonedGrams(netGrams), 0),
  };
}
