import { describe, expect, it } from "vitest";
import { type Payable, payableNow, payoutProblems } from "./payable";

const makers = (amountMinor: bigint) => ({ recipient: "makers", amountMinor });
const materials = (amountMinor: bigint) => ({ recipient: "materials", amountMinor });
const october: Payable = { currencyCode: "PEN", closing: [makers(3000n), materials(900n)], since: [] };
const asked = (...parts: Payable["closing"]) => ({ currencyCode: "PEN", parts });

describe("a payout", () => {
  it("may take all that the closed statement left, in one or in several turns", () => {
    expect(payoutProblems(asked(makers(3000n), materials(900n)), october)).toEqual([]);
    const half = { ...october, since: [makers(-1500n)] };
    expect(payableNow(half)).toEqual([makers(1500n), materials(900n)]);
    expect(payoutProblems(asked(makers(1500n)), half)).toEqual([]);
  });

  it("never takes more than a recipient has left, not even in two parts of one payout", () => {
    const tooMuch = { code: "payout_above_balance", recipient: "makers", availableMinor: 3000n };
    expect(payoutProblems(asked(makers(3001n)), october)).toEqual([tooMuch]);
    expect(payoutProblems(asked(makers(2000n), makers(1001n)), october)).toEqual([
      { ...tooMuch, availableMinor: 1000n },
    ]);
  });

  it("can be made again after its reversal", () => {
    const reversed = { ...october, since: [makers(-3000n), makers(3000n)] };
    expect(payoutProblems(asked(makers(3000n)), reversed)).toEqual([]);
  });

  it("is refused in another currency, of nothing, below zero, and to somebody who is owed nothing", () => {
    expect(payoutProblems({ ...asked(makers(1n)), currencyCode: "EUR" }, october)).toEqual([
      { code: "payout_currency" },
    ]);
    expect(payoutProblems(asked(), october)).toEqual([{ code: "payout_empty" }]);
    expect(payoutProblems(asked(makers(-5n)), october)).toEqual([
      { code: "payout_empty", recipient: "makers" },
    ]);
    expect(payoutProblems(asked({ recipient: "charity", amountMinor: 1n }), october)).toEqual([
      { code: "payout_unknown_recipient", recipient: "charity" },
    ]);
  });

  it("waits while a late refund has left a balance below zero", () => {
    const negative = { ...october, closing: [makers(-200n)] };
    expect(payableNow(negative)).toEqual([makers(0n)]);
    expect(payoutProblems(asked(makers(1n)), negative)).toMatchObject([{ code: "payout_above_balance" }]);
  });
});
