import type { Basket, BasketGroup, BasketLine } from "../../contracts/basket";
import { toMinor } from "../../domain/money";
import { reckonedGrams } from "../../domain/parcel/parcel-weight";
import { type PostageQuote, quotePostage } from "../../domain/quote-postage";
import {
  addressProblems,
  contentProblems,
  emailProblems,
  type GateProblem,
  purposeProblems,
} from "../../domain/sale/sale-gate";
import { deliveryDays, type ParcelUnit } from "../../domain/shipping";
import { crossesCustoms } from "../../domain/verdict/customs-union";
import { pageWording } from "../../domain/verdict/wording";
import { givenMinor, presentDonation } from "../donation/present-donation";
import type { CartItemRecord, CartRecord } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import type { PostOption } from "../sale/post-options";
import type { MakingWorkshop } from "../sale/product-facts";
import type { SaleReading } from "../sale/read-sale";
import { statedPurpose } from "../sale/stated-purpose";
import { moneyDto, moneyOf } from "../wire-money";
import type { BasketParts } from "./basket-parts";
import { postName } from "./post-name";
import { presentArrival } from "./present-arrival";
import { presentLine } from "./present-line";

/** The basket on the wire: lines grouped by the center that sends them, each group with its problems. */
export function presentBasket(parts: BasketParts): Basket {
  const { cart, reading } = parts;
  const money = moneyOf(cart.currency_code);
  const problems = contentProblems(reading.sale);
  const groups = groupByCenter(parts).map((group) => presentGroup(parts, group, problems));
  const allChosen = groups.length > 0 && groups.every(({ chosenOptionId }) => chosenOptionId !== null);
  return {
    id: cart.id,
    country: shipTo(cart) || (reading.region?.countries[0] ?? "").toUpperCase(),
    currencyCode: cart.currency_code.toUpperCase(),
    email: cart.email,
    address: presentAddress(cart),
    groups,
    mixedWording: mixedWording(
      parts,
      groups.flatMap(({ lines }) => lines),
    ),
    purpose: presentPurpose(parts),
    count: cart.items
      .filter((item) => !isDonation(item))
      .reduce((sum, item) => sum + Number(item.quantity), 0),
    ...presentDonation(parts, problems),
    totals: {
      items: moneyDto(
        toMinor(cart.original_item_total, cart.currency_code) - givenMinor(cart),
        cart.currency_code,
      ),
      donation: moneyDto(givenMinor(cart), cart.currency_code),
      shipping: allChosen ? money(cart.shipping_total) : null,
      discount: money(cart.discount_total),
      tax: money(cart.tax_total),
      total: money(cart.total),
    },
    problems: [...problems.filter(({ details }) => !details?.lineId), ...deliverySoFar(parts)],
    paymentProviders: [...(reading.region?.providerIds ?? [])],
    completed: cart.completed_at !== null,
  };
}

/** Some of it may go and some may not: how many pieces stay, in the words of the rules. */
function mixedWording({ cart, reading, locale }: BasketParts, lines: readonly BasketLine[]): string | null {
  const stays = lines.filter(({ verdict }) => !verdict.purchasable);
  if (!reading.verdicts || stays.length === 0 || stays.length === lines.length) return null;
  return pageWording(reading.verdicts.rules, "mixed_basket", locale, {
    country: shipTo(cart),
    pieces: stays.reduce((sum, { quantity }) => sum + quantity, 0),
  });
}

function presentPurpose({ cart, reading, locale }: BasketParts): Basket["purpose"] {
  if (!reading.verdicts?.purposeMatters.size) return null;
  const question = pageWording(reading.verdicts.rules, "resale_question", locale, { country: shipTo(cart) });
  return { question, given: statedPurpose(cart) };
}

export interface CenterGroup {
  readonly profileId: string;
  readonly center: MakingWorkshop["center"];
  readonly items: CartItemRecord[];
}

/** In the order in which pieces came in; a line that no workshop made any more joins no group and can't be bought. */
export function groupByCenter({ cart, reading }: Pick<BasketParts, "cart" | "reading">): CenterGroup[] {
  const groups = new Map<string, CenterGroup>();
  const oldestFirst = [...cart.items].sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at));
  for (const item of oldestFirst) {
    const product = item.variant_id ? reading.facts.get(item.variant_id) : undefined;
    if (!product?.workshop) continue;
    const { center } = product.workshop;
    const group = groups.get(center.id) ?? { profileId: product.profileId ?? "", center, items: [] };
    group.items.push(item);
    groups.set(center.id, group);
  }
  return [...groups.values()];
}

export interface PostChoice extends PostageQuote {
  readonly option: PostOption;
}

/** How a center can send its pieces to the basket's country, cheapest first. */
export function postChoices(
  { cart, reading, rates }: Pick<BasketParts, "cart" | "reading" | "rates">,
  { items, profileId }: CenterGroup,
): PostChoice[] {
  const country = shipTo(cart);
  const units = unitsOf(items, reading);
  return (reading.options.get(profileId) ?? [])
    .filter((option) => option.countries.has(country))
    .flatMap((option) => {
      const quote = quotePostage(option.tariff, country, units, cart.currency_code, rates);
      return quote === null ? [] : [{ option, ...quote }];
    })
    .sort((a, b) => Number(a.amountMinor - b.amountMinor));
}

function unitsOf(items: readonly CartItemRecord[], { facts }: SaleReading): ParcelUnit[] {
  return items.map((item) => ({
    weightGrams: facts.get(item.variant_id ?? "")?.weightGrams ?? 0,
    volumeCm3: facts.get(item.variant_id ?? "")?.volumeCm3 ?? 0,
    quantity: Number(item.quantity),
  }));
}

/** Where nobody carries it, as one parcel. */
function packedGrams(units: readonly ParcelUnit[]): number {
  return reckonedGrams(units.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0));
}

function presentGroup(parts: BasketParts, group: CenterGroup, problems: readonly GateProblem[]): BasketGroup {
  const { cart, reading, locale } = parts;
  const { center, items } = group;
  const country = shipTo(cart);
  const choices = postChoices(parts, group);
  const options = choices.map(({ option, amountMinor, parcels }) => {
    const { min, max } = deliveryDays(option.tariff, country);
    const price = moneyDto(amountMinor, cart.currency_code);
    const name = postName(option.name, locale);
    return { id: option.id, name, price, minDays: min, maxDays: max, parcels };
  });
  const chosen = cart.shipping_methods.find((method) =>
    options.some(({ id }) => id === method.shipping_option_id),
  );
  // The cheapest is what the page counts with until one is chosen.
  const sent = choices.find(({ option }) => option.id === chosen?.shipping_option_id) ?? choices[0];
  return {
    center: {
      id: center.id,
      handle: center.handle,
      name: center.name[locale],
      country: center.country,
      place: center.place[locale],
    },
    lines: items.map((item) => presentLine(parts, item, problems)),
    weightGrams: sent?.grossGrams ?? packedGrams(unitsOf(items, reading)),
    crossesCustoms: crossesCustoms(center.country, country),
    ...presentArrival(
      {
        origin: center.country,
        destination: country,
        hs6: items.flatMap((item) => reading.facts.get(item.variant_id ?? "")?.hs6 ?? []),
        goodsMinor: items.reduce((sum, item) => sum + toMinor(item.total, cart.currency_code), 0n),
        postageMinor: sent?.amountMinor ?? null,
        currencyCode: cart.currency_code,
      },
      parts.iossNumber,
    ),
    options,
    chosenOptionId: chosen?.shipping_option_id ?? null,
    problems:
      options.length === 0 && country
        ? [{ code: "shipping_unavailable", message: "Nobody carries this parcel there." }]
        : [],
  };
}

function shipTo({ shipping_address: address }: CartRecord): string {
  return (address?.country_code ?? "").toUpperCase();
}

/** Only what was given is judged here: an empty form is not an error yet. */
function deliverySoFar({ cart, reading }: BasketParts): GateProblem[] {
  const named = Boolean(cart.shipping_address?.address_1);
  return [
    ...(cart.email === null ? [] : emailProblems(cart.email)),
    ...(named
      ? [
          ...addressProblems(cart.shipping_address, reading.sale.regionCountries),
          ...purposeProblems(reading.sale),
        ]
      : []),
  ];
}

const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const;

function presentAddress({ shipping_address: address }: CartRecord): Record<string, string | null> | null {
  if (!address) return null;
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, address[field] ?? null]));
}
