import { quantile, row } from "./measure.mjs";
import { storeApi } from "./shop.mjs";

const GOAL_MS = 60;
const CENTERS = 5;
const TIMES = 200;
const WARM_TIMES = 20;

/**
 * A basket with a piece of each of five centers, to Germany: how long its page's answer takes, with every parcel's services,
 * prices, days, verdicts and what it costs on arrival.
 * @param {import("./shop.mjs").Stack} stack
 */
export async function benchShippingGroups(stack) {
  const { items } = await storeApi(stack, "/store/catalogue?locale=en&country=DE&sendable=1&per=48");
  const byCenter = new Map(
    items
      .filter((/** @type {any} */ card) => card.availability !== "sold_out")
      .map((/** @type {any} */ card) => [card.center.handle, card.variantId]),
  );
  const lines = [...byCenter.values()].slice(0, CENTERS).map((variant_id) => ({ variant_id, quantity: 1 }));
  const { id } = await storeApi(stack, "/store/baskets", { body: { locale: "en", country: "DE", lines } });
  const look = () => storeApi(stack, `/store/baskets/${id}?locale=en&country=DE`);
  for (let n = 0; n < WARM_TIMES; n += 1) await look();
  const times = [];
  for (let n = 0; n < TIMES; n += 1) {
    const since = performance.now();
    const { groups } = await look();
    times.push(performance.now() - since);
    if (groups.length !== lines.length)
      throw new Error(`${groups.length} parcels of ${lines.length} centers`);
  }
  const p95 = quantile(times, 0.95);
  return [
    row(
      `shipping groups of a basket from ${lines.length} centers`,
      `p95 ${p95.toFixed(1)} ms, median ${quantile(times, 0.5).toFixed(1)} ms`,
      `p95 ≤ ${GOAL_MS} ms`,
      lines.length === CENTERS && p95 <= GOAL_MS,
    ),
  ];
}
