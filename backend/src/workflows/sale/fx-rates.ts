import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TimedMemo } from "../../config/timed-memo";

const memo = new TimedMemo<Record<string, string>>(60_000);
const ALL = "all";

/** The newest rate on file of every pair: "VND/EUR" → euros for one dong, as decimal text. */
export async function currentFxRates(container: MedusaContainer): Promise<Record<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const rates = await memo.get([ALL], async () => {
    const { data } = await query.graph({ entity: "fx_rate", fields: ["base", "quote", "rate", "as_of"] });
    const oldestFirst = [...data].sort((a, b) => +new Date(a.as_of) - +new Date(b.as_of));
    return new Map([
      [ALL, Object.fromEntries(oldestFirst.map((rate) => [`${rate.base}/${rate.quote}`, rate.rate]))],
    ]);
  });
  return rates.get(ALL) ?? {};
}
