import { expect, it } from "vitest";
import { type FeeMove, feeGivenBack, keptFees } from "./kept-fees";

const MOVE: FeeMove = {
  id: "txn_1",
  paymentId: "pay_1",
  currencyCode: "EUR",
  feeMinor: 94n,
  occurredAt: new Date("2026-11-28T10:00:00Z"),
};
const BACK = { ...MOVE, id: "txn_2", feeMinor: -94n };
const FEE = { id: "pfee_1", paymentId: "pay_1", currencyCode: "EUR", amountMinor: 94n };

it("books what was kept, under the movement's own name", () => {
  expect(keptFees([BACK, MOVE])).toEqual([
    {
      line: 0,
      reference: "txn_1",
      paymentId: "pay_1",
      currencyCode: "EUR",
      amountMinor: 94n,
      occurredAt: MOVE.occurredAt,
    },
  ]);
});

it("knows which fee came back: the same amount of the same payment, and no other", () => {
  expect(feeGivenBack(BACK, [{ ...FEE, id: "pfee_0", amountMinor: 25n }, FEE])).toBe(FEE);
  expect(feeGivenBack(BACK, [{ ...FEE, paymentId: "pay_2" }])).toBeUndefined();
  expect(feeGivenBack(BACK, [{ ...FEE, currencyCode: "USD" }])).toBeUndefined();
});
