import type { MedusaContainer } from "@medusajs/framework/types";
import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import type { z } from "zod";
import { type createBasketSchema, MAX_QUANTITY } from "../../contracts/basket";
import { regionOfCountry } from "../sale/regions";
import { refuse } from "../sale/sale-refused";
import { explainingRefusals } from "./explain-refusal";
import { medusaLocale } from "./medusa-locale";

export interface NewBasket extends z.infer<typeof createBasketSchema> {
  readonly salesChannelId: string;
  /** Of a signed-in customer. */
  readonly customerId: string | undefined;
}

/** One cart with region, ship-to country and first lines, in one workflow run. Answers with its id. */
export async function createBasket(container: MedusaContainer, basket: NewBasket): Promise<string> {
  const region = await regionOfCountry(container, basket.country);
  const items = mergedLines(basket.lines);
  return explainingRefusals(
    container,
    items.map(({ variant_id }) => variant_id),
    async () => {
      const { result } = await createCartWorkflow(container).run({
        input: {
          region_id: region.id,
          currency_code: region.currencyCode,
          sales_channel_id: basket.salesChannelId,
          locale: medusaLocale(basket.locale),
          shipping_address: { country_code: basket.country.toLowerCase() },
          items,
          ...(basket.customerId ? { customer_id: basket.customerId } : {}),
        },
      });
      return result.id;
    },
  );
}

/** Two lines of one piece would be checked against the same stock twice, so there is only one. */
function mergedLines(lines: NewBasket["lines"]): NewBasket["lines"] {
  const quantities = new Map<string, number>();
  for (const { variant_id, quantity } of lines)
    quantities.set(variant_id, (quantities.get(variant_id) ?? 0) + quantity);
  if ([...quantities.values()].some((quantity) => quantity > MAX_QUANTITY))
    refuse("quantity_too_large", `At most ${MAX_QUANTITY} of a piece.`, { max: MAX_QUANTITY });
  return [...quantities].map(([variant_id, quantity]) => ({ variant_id, quantity }));
}
