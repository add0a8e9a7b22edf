import { fromMinor, toMinor } from "../../domain/money";
import type { CartRecord } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import type { ProductFacts } from "../sale/product-facts";
import type { RegionFacts } from "../sale/regions";

/**
 * The basket as it would be for another country, without touching it: a page may be looked at for many countries,
 * and only a choice moves the basket. A donation is an amount of one currency and isn't seen in another. Tax and post follow when it has moved.
 *
 * @param facts Products priced in that region's currency, by variant id.
 */
export function seenFrom(
  cart: CartRecord,
  country: string,
  region: RegionFacts,
  facts: ReadonlyMap<string, ProductFacts>,
): CartRecord {
  const isSameCurrency = cart.currency_code === region.currencyCode;
  const kept = cart.items.filter((item) => isSameCurrency || !isDonation(item));
  const priced = kept.map((item) => {
    const unitMinor = isDonation(item)
      ? toMinor(item.unit_price, cart.currency_code)
      : (facts.get(item.variant_id ?? "")?.priceMinor ?? 0n);
    const totalMinor = Number.isInteger(Number(item.quantity)) ? unitMinor * BigInt(item.quantity) : 0n;
    return { item, unitMinor, totalMinor };
  });
  const decimal = (minor: bigint) => fromMinor(minor, region.currencyCode);
  const total = decimal(priced.reduce((sum, { totalMinor }) => sum + totalMinor, 0n));
  return {
    ...cart,
    currency_code: region.currencyCode,
    region_id: region.id,
    shipping_address: { country_code: country.toLowerCase() },
    shipping_methods: [],
    items: priced.map(({ item, unitMinor, totalMinor }) => ({
      ...item,
      unit_price: decimal(unitMinor),
      total: decimal(totalMinor),
    })),
    total,
    item_total: total,
    original_item_total: total,
    shipping_total: "0",
    discount_total: "0",
    tax_total: "0",
  };
}
