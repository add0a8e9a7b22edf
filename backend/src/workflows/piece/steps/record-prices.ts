import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { recordPrices } from "../../pricing/price-records";
import type { ListedPrice } from "./price-pieces";

export interface PricesOfVariant {
  readonly variantId: string;
  readonly prices: readonly ListedPrice[];
}

/** Notes what the prices of new pieces were made of. Nothing to undo: a note about a variant that is gone says nothing. */
export const recordPricesStep = createStep(
  "record-prices",
  async (variants: readonly PricesOfVariant[], { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await recordPrices(
      sql,
      variants.flatMap(({ variantId, prices }) =>
        prices.map(({ amountMinor, homeMinor, stepMinor, ...price }) => ({
          variantId,
          price: {
            ...price,
            amountMinor: BigInt(amountMinor),
            homeMinor: BigInt(homeMinor),
            stepMinor: BigInt(stepMinor),
          },
        })),
      ),
    );
    return new StepResponse(undefined);
  },
);
