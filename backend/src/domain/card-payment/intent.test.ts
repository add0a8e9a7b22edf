import { describe, expect, it } from "vitest";
import { fits, type Intent, isPaid, stateOf } from "./intent";

const open: Intent = {
  id: "pi_1",
  status: "requires_payment_method",
  amountMinor: 4500n,
  heldMinor: 0n,
  receivedMinor: 0n,
  refundedMinor: 0n,
  currencyCode: "PEN",
  basketId: "cart_1",
  sessionId: "payses_1",
  failureCode: null,
};
const held: Intent = { ...open, status: "requires_capture", heldMinor: 4500n };
const taken: Intent = { ...open, status: "succeeded", receivedMinor: 4500n };
const wanted = { sessionId: "payses_1", amountMinor: 4500n, currencyCode: "pen" };

describe("where a payment's money is", () => {
  it.each<[Partial<Intent>, string, boolean]>([
    [{}, "open", false],
    [{ failureCode: "card_declined" }, "failed", false],
    [{ status: "requires_confirmation" }, "open", false],
    [{ status: "requires_action" }, "action", false],
    [{ status: "processing" }, "under_way", false],
    [held, "authorised", true],
    [taken, "captured", true],
    [{ ...taken, refundedMinor: 100n }, "captured", true],
    [{ ...taken, refundedMinor: 4500n }, "gone", false],
    [{ status: "canceled" }, "gone", false],
  ])("of %o is %s", (facts, state, paid) => {
    expect(stateOf({ ...open, ...facts })).toBe(state);
    expect(isPaid({ ...open, ...facts })).toBe(paid);
  });
});

describe("a payment fits a session", () => {
  it("when it holds or has brought exactly what was asked", () => {
    expect(fits(held, wanted)).toBe(true);
    expect(fits(taken, wanted)).toBe(true);
  });

  it.each<[string, Intent, Partial<typeof wanted>]>([
    ["of nobody's money", open, {}],
    ["of another session", held, { sessionId: "payses_2" }],
    ["of another amount", held, { amountMinor: 4501n }],
    ["in another currency", held, { currencyCode: "usd" }],
    ["of which a part was held", { ...held, heldMinor: 4499n }, {}],
    ["of which a part came", { ...taken, receivedMinor: 1n }, {}],
    ["of which a part went back", { ...taken, refundedMinor: 1n }, {}],
    ["that isn't the shop's", { ...held, sessionId: null }, {}],
  ])("and not one %s", (_, intent, other) => {
    expect(fits(intent, { ...wanted, ...other })).toBe(false);
  });
});
