import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CurrencyCode } from "../../contracts/money";
import { fromMinor } from "../../domain/money";

/** Prices of a price set that hold for any number of pieces; minor units. */
export interface PlainPrices {
  readonly priceSetId: string;
  readonly prices: readonly { readonly currency: CurrencyCode; readonly amountMinor: bigint }[];
}

/** Without them, Medusa takes the price for another one and keeps both. */
const OF_ANY_QUANTITY = { min_quantity: null, max_quantity: null };

/** Sets prices; each takes the place of the one of its currency. */
export async function addPlainPrices(
  container: MedusaContainer,
  sets: readonly PlainPrices[],
): Promise<void> {
  const pricing = container.resolve<IPricingModuleService>(Modules.PRICING);
  await pricing.addPrices(
    sets.map(({ priceSetId, prices }) => ({
      priceSetId,
      prices: prices.map(({ currency, amountMinor }) => ({
        currency_code: currency.toLowerCase(),
        amount: Number(fromMinor(amountMinor, currency)),
        ...OF_ANY_QUANTITY,
      })),
    })),
  );
}
