import { Chance } from "./chance";
import type { PastOrder, PastOrderMix } from "./plan-past-orders";

const HOUR_MS = 60 * 60 * 1000;

/**
 * Orders of the last days that nobody has packed yet. Their numbers follow those of the past; what may not be sent there by today's law
 * is left out.
 */
export function planFreshOrders(
  mix: PastOrderMix,
  maySend: (sku: string, country: string) => boolean,
  now: Date,
): PastOrder[] {
  return mix.fresh.flatMap(({ hours_ago, country, lines }, index) => {
    const number = mix.count + index + 1;
    const shoppers = mix.destinations.find((one) => one.country === country)?.shoppers ?? [];
    const shopper = new Chance(mix.seed + number).pick(shoppers, () => 1);
    const sent = lines.filter(([sku]) => maySend(sku, country));
    if (!shopper || sent.length === 0) return [];
    return [
      {
        number,
        paidAt: new Date(now.getTime() - hours_ago * HOUR_MS),
        country,
        email: `shopper${number}@past-orders.example`,
        shopper,
        lines: sent.map(([sku, quantity]) => ({ sku, quantity })),
        refund: null,
        donation: null,
      },
    ];
  });
}
