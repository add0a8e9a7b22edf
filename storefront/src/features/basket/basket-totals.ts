import type { Basket, BasketGroup, BasketLine } from "@second-chance/backend/contracts/basket";
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
  /** The total before any post: what is left to add postage to. */
  readonly withoutPostage: MoneyDto;
  /** True while the shopper has a choice of post and hasn't made it. */
  readonly isEstimate: boolean;
}

function cheapest(options: readonly Option[]): Option | undefined {
  return options.reduce<Option | undefined>(
    (best, option) => (best && best.price.amountMinor <= option.price.amountMinor ? best : option),
    undefined,
  );
}

/** Ways to send a parcel: none for one of which nothing may go to this country, so nobody pays its post. */
export function optionsOf({ options, lines }: BasketGroup): readonly Option[] {
  return mayGo(lines) ? options : [];
}

/** False where the law, or what is on record, keeps every piece of a parcel here, whatever anybody answers. */
export const mayGo = (lines: BasketGroup["lines"]): boolean =>
  lines.length === 0 ||
  lines.some(({ verdict, dependsOnPurpose }) => verdict.purchasable || dependsOnPurpose);

/** How a parcel is sent: as chosen just now, as saved, or by the cheapest post. */
export function optionOf(group: BasketGroup, choices: DeliveryChoices = {}): Option | undefined {
  const chosen = choices[group.center.id] ?? group.chosenOptionId;
  const options = optionsOf(group);
  return options.find((option) => option.id === chosen) ?? cheapest(options);
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
    withoutPostage: { ...total, amountMinor: withoutPostage },
    isEstimate: basket.groups.some(
      (group) => group.options.length > 1 && !choices[group.center.id] && !group.chosenOptionId,
    ),
  };
}

/** True when something in the basket keeps it from being ordered; an address that isn't there yet does not. */
export function isHeld(basket: Basket): boolean {
  return !hasGoodPieces(basket) || (basket.donation?.problems.length ?? 0) > 0;
}

/** One that only the answer to a question keeps here can be ordered with another answer. */
const isGood = ({ problems, verdict, dependsOnPurpose }: BasketLine): boolean =>
  dependsOnPurpose
    ? problems.every(({ code }) => code.startsWith("destination_"))
    : problems.length === 0 && verdict.purchasable;

/** True when every piece can be ordered and sent as it is. */
export function hasGoodPieces({ groups }: Pick<Basket, "groups">): boolean {
  return groups.every((group) => group.options.length > 0 && group.lines.every(isGood));
}
