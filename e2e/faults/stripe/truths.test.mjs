import { describe, expect, it } from "vitest";
import { openDice } from "../dice.mjs";
import { planVisit } from "./plan.mjs";
import { findDoubleRefunds, findUnorderedMoney } from "./truths.mjs";

const intent = {
  id: "pi_1",
  status: "succeeded",
  amount_received: 500,
  amount_capturable: 0,
  currency: "eur",
  metadata: { basket_id: "cart_1" },
};
const refund = { payment_intent: "pi_1", amount: 500, status: "succeeded", metadata: { request_id: "r_1" } };
const payment = { intent: "pi_1", order: "order_1", status: "pending", captured: 500, refunded: 0 };
const worldOf = (...refunds) => ({
  shelves: { refund: new Map(refunds.map((one, at) => [String(at), one])) },
});

describe("money is found to be lost", () => {
  const find = (changed, refunds, payments) =>
    findUnorderedMoney(worldOf(...refunds), [{ ...intent, ...changed }], payments).length;

  it("when it was paid or is held and there is no order", () => {
    expect(find({}, [], [])).toBe(1);
    expect(find({ status: "requires_capture", amount_received: 0, amount_capturable: 500 }, [], [])).toBe(1);
    expect(find({}, [], [{ ...payment, status: "canceled" }])).toBe(1);
    expect(find({}, [{ ...refund, status: "failed" }], [])).toBe(1);
  });

  it("when an order is there and its money isn't, or is another amount", () => {
    expect(find({ status: "canceled", amount_received: 0 }, [], [payment])).toBe(1);
    expect(find({ status: "requires_capture" }, [], [payment])).toBe(1);
    expect(find({}, [], [{ ...payment, captured: 400 }])).toBe(1);
    expect(find({}, [refund], [payment])).toBe(1);
    expect(find({}, [], [payment, { ...payment, order: "order_2" }])).toBe(1);
  });

  it("when one request gave back twice", () => {
    expect(findDoubleRefunds(worldOf(refund, refund))).toHaveLength(1);
    expect(findDoubleRefunds(worldOf(refund, { ...refund, status: "failed" }))).toEqual([]);
  });

  it("and not when an order has it, or it went back", () => {
    expect(find({}, [], [payment])).toBe(0);
    expect(find({}, [refund], [])).toBe(0);
    expect(find({}, [refund], [{ ...payment, refunded: 500 }])).toBe(0);
  });
});

describe("shoppers of a storm", () => {
  it("do the same with the same seed, and go to banks in euro alone", () => {
    const plansOf = (seed) => {
      const dice = openDice(seed);
      return Array.from({ length: 300 }, (_, at) => planVisit(dice, at + 1));
    };
    expect(plansOf(3)).toEqual(plansOf(3));
    expect(plansOf(3)).not.toEqual(plansOf(4));
    const atBanks = plansOf(3).filter(({ way }) => ["bank", "debit", "debit refused"].includes(way));
    expect(new Set(atBanks.map(({ country }) => country))).toEqual(new Set(["LT"]));
  });
});
