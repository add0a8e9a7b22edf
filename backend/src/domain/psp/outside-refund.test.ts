import { expect, it } from "vitest";
import { outsideRefund } from "./outside-refund";

const paid = { capturedMinor: 4500n, refundedMinor: 500n };

it("takes all that is left from all lines, and leaves a part to somebody who knows whose it is", () => {
  expect(outsideRefund({ ...paid, amountMinor: 4000n })).toEqual([]);
  expect(outsideRefund({ ...paid, amountMinor: 1000n })).toEqual([
    { attribution_line_id: "unnamed", amount_minor: "1000" },
  ]);
});

it("waits while less is noted here than went back there", () => {
  expect(outsideRefund({ ...paid, amountMinor: 4001n })).toBe("behind");
  expect(outsideRefund({ capturedMinor: 0n, refundedMinor: 0n, amountMinor: 1n })).toBe("behind");
});
