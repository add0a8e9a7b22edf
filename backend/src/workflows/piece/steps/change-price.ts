import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CURRENCIES, type CurrencyCode } from "../../../contracts/money";
import { priceInEveryCurrency } from "../../../domain/fx/price-in-every-currency";
import { reprice } from "../../../domain/fx/reprice";
import { addPlainPrices } from "../../pricing/add-plain-prices";
import { recordPrices, renotePrices } from "../../pricing/price-records";
import { readPriceRules } from "../../pricing/price-rules";
import { pricedPiece } from "../../pricing/priced-pieces";
import { ratesOfNow } from "../../pricing/rates-in-force";

export interface ChangedPrice {
  readonly productId: string;
  /** Minor units of the workshop's own currency, tax included. */
  readonly homeMinor: number;
}

interface EarlierPrices {
  readonly variantId: string;
  readonly priceSetId: string;
  readonly prices: readonly { readonly currency: CurrencyCode; readonly amountMinor: string }[];
}

/**
 * Sets a piece's own price, and makes its prices in other currencies of it. One that somebody set by hand stays. Undone by
 * setting those from before.
 */
export const changePriceStep = createStep(
  "change-price",
  async ({ productId, homeMinor }: ChangedPrice, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const [piece, rates, rules] = await Promise.all([
      pricedPiece(sql, productId),
      ratesOfNow(sql),
      readPriceRules(sql),
    ]);
    if (!piece) throw new Error(`The piece ${productId} has no prices`);
    const { home, priceSetId, variantId } = piece;
    const own = BigInt(homeMinor);
    if (piece.prices[home] === own) return new StepResponse(priceSetId, null as EarlierPrices | null);
    const rateOf = (from: string, to: string) => rates[`${from}/${to}`];
    const { byHand } = reprice(piece, rateOf, rules);
    const made = priceInEveryCurrency(own, home, rateOf, rules).filter(
      ({ currency }) => !byHand.includes(currency),
    );
    const prices = CURRENCIES.flatMap((currency) => {
      const amount = piece.prices[currency];
      return amount === undefined ? [] : [{ currency, amountMinor: amount.toString() }];
    });
    const earlier: EarlierPrices = { variantId, priceSetId, prices };
    try {
      await recordPrices(
        sql,
        made.map((price) => ({ variantId, price })),
      );
      await addPlainPrices(container, [
        { priceSetId, prices: [{ currency: home, amountMinor: own }, ...made] },
      ]);
    } catch (error) {
      // A step that fails is not asked to undo what it did.
      await putBack(container, earlier);
      throw error;
    }
    return new StepResponse(priceSetId, earlier as EarlierPrices | null);
  },
  async (before, { container }) => {
    if (before) await putBack(container, before);
  },
);

async function putBack(
  container: MedusaContainer,
  { variantId, priceSetId, prices }: EarlierPrices,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const earlier = prices.map(({ currency, amountMinor }) => ({ currency, amountMinor: BigInt(amountMinor) }));
  await addPlainPrices(container, [{ priceSetId, prices: earlier }]);
  await renotePrices(sql, variantId, earlier);
}
