import type { Basket } from "../../contracts/basket";
import { toMinor } from "../../domain/money";
import type { GateProblem } from "../../domain/sale/sale-gate";
import type { BasketParts } from "../basket/basket-parts";
import { presentFund } from "../fund/find-funds";
import type { CartRecord } from "../sale/cart-record";
import { fundOf, isDonation } from "../sale/donation-lines";
import { wishOf } from "../sale/donation-wish";
import { moneyDto, moneyOf } from "../wire-money";

type Shown = Pick<Basket, "donation" | "donationLeft" | "funds">;

/** The donation of a basket, one that left it with its currency, and the funds that may be given to. */
export function presentDonation(parts: BasketParts, problems: readonly GateProblem[]): Shown {
  const { cart, reading, locale, funds } = parts;
  const money = moneyOf(cart.currency_code);
  const [item] = cart.items.filter(isDonation);
  const fund = reading.funds.get((item && fundOf(item)) ?? "");
  return {
    donation: item
      ? {
          fund: fund
            ? presentFund(fund, locale)
            : { handle: fundOf(item) ?? "", name: item.title, purpose: "", center: null },
          amount: money(item.total),
          problems: problems.filter(({ details }) => details?.lineId === item.id),
        }
      : null,
    donationLeft: item ? null : whatLeft(parts),
    funds: funds.map((one) => presentFund(one, locale)),
  };
}

function whatLeft({ cart, reading, locale }: BasketParts): Basket["donationLeft"] {
  const wish = wishOf(cart);
  const fund = wish && reading.funds.get(wish.fund);
  if (!fund || wish.currencyCode === cart.currency_code.toUpperCase()) return null;
  return { fund: presentFund(fund, locale), amount: moneyDto(BigInt(wish.amountMinor), wish.currencyCode) };
}

/** What all donations of a cart come to, minor units. */
export const givenMinor = ({ items, currency_code }: CartRecord): bigint =>
  items.filter(isDonation).reduce((sum, { total }) => sum + toMinor(total, currency_code), 0n);
