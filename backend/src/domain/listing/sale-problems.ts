import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingProblem } from "../../contracts/manager/listing-problem";
import type { ListingKnowledge } from "./listing-knowledge";
import { priceLimits } from "./price-limits";
import { advice, must } from "./problem";

/** How many there are, what one costs, and what its materials cost. */
export function saleProblems(content: ListingContent, known: ListingKnowledge): ListingProblem[] {
  return [
    ...supplyProblems(content, known),
    ...priceProblems(content, known),
    ...materialsCostProblems(content, known),
  ];
}

function supplyProblems({ supply }: ListingContent, { isLive }: ListingKnowledge): ListingProblem[] {
  if (!supply) return [must("supply", "missing")];
  if (supply.kind === "stock")
    return supply.quantity === 0 && !isLive ? [must("supply", "quantity_missing")] : [];
  return [
    ...(supply.days === 0 ? [must("supply", "days_missing")] : []),
    ...(supply.capacity === 0 ? [must("supply", "capacity_missing")] : []),
  ];
}

function priceProblems({ price }: ListingContent, { currency }: ListingKnowledge): ListingProblem[] {
  if (!price) return [must("price", "missing")];
  if (price.currency_code !== currency) return [must("price", "price_currency", { currency })];
  const { lowestMinor, highestMinor } = priceLimits(currency);
  const amount = BigInt(price.amount_minor);
  if (amount < lowestMinor)
    return [must("price", "price_too_low", { lowest_minor: lowestMinor.toString(), currency })];
  return amount > highestMinor
    ? [must("price", "price_too_high", { highest_minor: highestMinor.toString(), currency })]
    : [];
}

function materialsCostProblems(
  { materials_cost: cost, price }: ListingContent,
  { currency, paysMaterials }: ListingKnowledge,
): ListingProblem[] {
  if (!cost) return paysMaterials ? [advice("materials_cost", "cost_missing")] : [];
  if (cost.currency_code !== currency) return [must("materials_cost", "price_currency", { currency })];
  return price && BigInt(cost.amount_minor) > BigInt(price.amount_minor)
    ? [must("materials_cost", "cost_above_price")]
    : [];
}
