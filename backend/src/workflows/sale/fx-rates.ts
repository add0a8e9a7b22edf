import type { MedusaContainer } from "@medusajs/framework/types";
import { ratesInForce } from "../pricing/rates-in-force";

/** The newest rate of every pair: "VND/EUR" → euros for one dong, as decimal text. */
export async function currentFxRates(container: MedusaContainer): Promise<Record<string, string>> {
  const rates = await ratesInForce(container);
  return Object.fromEntries(Object.entries(rates).map(([pair, { rate }]) => [pair, rate]));
}
