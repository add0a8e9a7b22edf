import type { Basket, BasketGroup } from "@second-chance/backend/contracts/basket";
import type { MoneyDto } from "@second-chance/backend/contracts/money";

type Option = BasketGroup["options"][number];
/** Center id to the id of its chosen way of sending. */
export type DeliveryChoices = Readonly<Record<string, string>>;

/** What a basket comes to, in minor units of its currency. */
export interface BasketTotals {
  readonly items: MoneyDto;
  /** Null while some parcel can't be sent to this country. */
  readonly postage: MoneyDto | null;
  readonly discount: MoneyDto;
  /** Tax inside the total; zero while the post is not yet settled. */
  readonly tax: MoneyDto;
  readonly total: MoneyDto;
  /** True while the shopper has a choice of post and hasn't made it. */
  readonly isEstimate: boolean;
}

function cheapest(options: readonly Option[]): Option | undefined {
  return options.reduce<Option | undefined>(
    (best, option) => (best && best.price.amountMinor <= option.price.amountMinor ? best : option),
    undefined,
  );
}

/** How a parcel is sent: as chosen just now, as saved, or by the cheapest post. */
export function optionOf(group: BasketGroup, choices: DeliveryChoices = {}): Option | undefined {
  const chosen = choices[group.center.id] ?? group.chosenOptionId;
  return group.options.find((option) => option.id === chosen) ?? cheapest(group.options);
}

/** Sums what would be charged with these choices; integers only, so it is what the backend charges. */
export function basketTotals(basket: Basket, choices: DeliveryChoices = {}): BasketTotals {
  const { items, shipping, discount, tax, total } = basket.totals;
  const options = basket.groups.map((group) => optionOf(group, choices));
  const canPost = options.every((option) => option !== undefined);
  const postageMinor = options.reduce((sum, option) => sum + (option?.price.amountMinor ?? 0), 0);
  const isSettled = shipping !== null && shipping.amountMinor === postageMinor;
  const withoutPostage = total.amountMinor - (shipping?.amountMinor ?? 0);
  return {
    items,
    postage: canPost ? { ...total, amountMinor: postageMinor } : null,
    discount,
    tax: isSettled ? tax : { ...tax, amountMinor: 0 },
    total: { ...total, amountMinor: withoutPostage + postageMinor },
    isEstimate: basket.groups.some(
      (group) => group.options.length > 1 && !choices[group.center.id] && !group.chosenOptionId,
    ),
  };
}

/** True when something in the basket keeps it from being ordered; an address that isn't there yet does not. */
export function isHeld(basket: Basket): boolean {
  return !hasGoodPieces(basket) || (basket.donation?.problems.length ?? 0) > 0;
}

/** True when every piece can be ordered and sent as it is. */
export function hasGoodPieces({ groups }: Pick<Basket, "groups">): boolean {
  return groups.every(
    (group) =>
      group.options.length > 0 &&
      group.lines.every((line) => line.problems.length === 0 && line.verdict.purchasable),
  );
}
