import type { Basket, BasketGroup } from "@second-chance/backend/contracts/basket";
import { describe, expect, it } from "vitest";
import { basketTotals, hasGoodPieces, isHeld, optionOf } from "./basket-totals";

const eur = (amountMinor: number) => ({ amountMinor, currencyCode: "EUR" as const });

function group(id: string, prices: readonly number[], chosenOptionId: string | null = null): BasketGroup {
  return {
    center: { id, handle: id, name: id, country: "LT", place: "Vilnius" },
    lines: [],
    weightGrams: 400,
    crossesCustoms: false,
    arrival: null,
    vatAtSale: null,
    options: prices.map((price, index) => ({
      id: `${id}-${index}`,
      name: "Post",
      price: eur(price),
      minDays: 2,
      maxDays: 5,
      parcels: 1,
    })),
    chosenOptionId,
    problems: [],
  };
}

function basket(groups: BasketGroup[], shippingMinor: number | null): Basket {
  return {
    id: "cart_1",
    country: "LT",
    currencyCode: "EUR",
    email: null,
    address: null,
    groups,
    mixedWording: null,
    purpose: null,
    count: 2,
    donation: null,
    donationLeft: null,
    funds: [],
    totals: {
      items: eur(8000),
      donation: eur(0),
      shipping: shippingMinor === null ? null : eur(shippingMinor),
      discount: eur(500),
      tax: eur(1302),
      total: eur(7500 + (shippingMinor ?? 0)),
    },
    problems: [],
    paymentProviders: ["pp_test-payment_demo"],
    completed: false,
  };
}

describe("totals of a basket", () => {
  it("estimates with the cheapest post of each center before anything is chosen", () => {
    const totals = basketTotals(basket([group("a", [900, 450]), group("b", [300])], null));
    expect(totals).toMatchObject({ postage: eur(750), total: eur(8250), isEstimate: true, tax: eur(0) });
  });

  it("counts no post for a parcel of which nothing may go, and knows the total without any", () => {
    const refused = { ...group("b", [300]), lines: [{ verdict: { purchasable: false } }] } as BasketGroup;
    const totals = basketTotals(basket([group("a", [450]), refused], null));
    expect(totals).toMatchObject({ postage: null, total: eur(7950), withoutPostage: eur(7500) });
  });

  it("keeps the post of a parcel that another answer would let go, and the way to give it", () => {
    const line = { verdict: { purchasable: false }, problems: [{ code: "destination_blocked" }] };
    const asked = (dependsOnPurpose: boolean) =>
      basket([{ ...group("a", [450]), lines: [{ ...line, dependsOnPurpose }] } as BasketGroup], null);
    expect([true, false].map((one) => basketTotals(asked(one)).postage)).toEqual([eur(450), null]);
    expect([true, false].map((one) => isHeld(asked(one)))).toEqual([false, true]);
  });

  it("is no estimate where each center has one way to send", () => {
    expect(basketTotals(basket([group("a", [450]), group("b", [300])], null)).isEstimate).toBe(false);
  });

  it("follows a choice that the backend has not heard of yet", () => {
    const saved = basket([group("a", [900, 450], "a-1"), group("b", [300], "b-0")], 750);
    expect(basketTotals(saved).total).toEqual(eur(8250));
    expect(basketTotals(saved, { a: "a-0" })).toMatchObject({ postage: eur(1200), total: eur(8700) });
  });

  it("shows the tax only for the total that it belongs to", () => {
    const saved = basket([group("a", [900, 450], "a-1")], 450);
    expect(basketTotals(saved).tax).toEqual(eur(1302));
    expect(basketTotals(saved, { a: "a-0" }).tax).toEqual(eur(0));
  });

  it("has no postage while a parcel can't be sent", () => {
    expect(basketTotals(basket([group("a", [450]), group("b", [])], null)).postage).toBeNull();
  });

  it("ignores a choice that isn't offered", () => {
    expect(optionOf(group("a", [900, 450]), { a: "forged" })?.price).toEqual(eur(450));
  });
});

describe("a basket that is held", () => {
  it("is one with a parcel that nobody carries", () => {
    expect(isHeld(basket([group("a", [])], null))).toBe(true);
    expect(isHeld(basket([group("a", [450])], null))).toBe(false);
  });

  it("is one whose donation can't be given, though its pieces are good", () => {
    const good = basket([group("a", [450])], null);
    const giving: Basket = {
      ...good,
      donation: {
        fund: { handle: "kiln", name: "A kiln", purpose: "For clay.", center: null },
        amount: eur(500),
        problems: [{ code: "fund_closed", message: "" }],
      },
    };
    expect([isHeld(giving), hasGoodPieces(giving)]).toEqual([true, true]);
  });
});
