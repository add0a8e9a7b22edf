import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CurrencyCode } from "../../../contracts/money";
import { type ConvertedPrice, priceInEveryCurrency } from "../../../domain/fx/price-in-every-currency";
import { readPriceRules } from "../../pricing/price-rules";
import { ratesOfNow } from "../../pricing/rates-in-force";

export interface HomePrice {
  readonly home_currency: CurrencyCode;
  /** Minor units, tax included. */
  readonly home_price_minor: number;
}

/** A converted price as it travels between steps, which know no bigint. */
export type ListedPrice = Omit<ConvertedPrice, "amountMinor" | "homeMinor" | "stepMinor"> & {
  readonly amountMinor: string;
  readonly homeMinor: string;
  readonly stepMinor: string;
};

/** What each piece costs in the shop's other currencies, in the order of the input; writes nothing. */
export const pricePiecesStep = createStep(
  "price-pieces",
  async (pieces: readonly HomePrice[], { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const [rates, rules] = await Promise.all([ratesOfNow(sql), readPriceRules(sql)]);
    const priced = pieces.map(({ home_currency, home_price_minor }) =>
      priceInEveryCurrency(
        BigInt(home_price_minor),
        home_currency,
        (from, to) => rates[`${from}/${to}`],
        rules,
      ).map(
        (price): ListedPrice => ({
          ...price,
          amountMinor: price.amountMinor.toString(),
          homeMinor: price.homeMinor.toString(),
          stepMinor: price.stepMinor.toString(),
        }),
      ),
    );
    return new StepResponse(priced);
  },
);
