import { expect, it } from "vitest";
import { isLeftBehind, namedParts, outsideRefund } from "./outside-refund";

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

it("gives a refund of ours time to become a row by itself, and one made at the provider none", () => {
  const now = new Date("2026-11-28T12:00:00Z");
  const openedAt = new Date("2026-11-28T11:31:00Z");
  expect(isLeftBehind({ isOurs: false, openedAt: now }, now)).toBe(true);
  expect(isLeftBehind({ isOurs: true, openedAt }, now)).toBe(false);
  expect(isLeftBehind({ isOurs: true, openedAt: new Date("2026-11-28T11:29:00Z") }, now)).toBe(true);
});

it("takes an operator's word about its lines when it comes to the amount and each line has as much left", () => {
  const left = new Map([
    ["aln_soap", 600n],
    ["aln_post", 100n],
  ]);
  const line = (id: string, minor: string) => ({ attribution_line_id: id, amount_minor: minor });
  const name = (goodwillMinor: bigint, ...lines: ReturnType<typeof line>[]) =>
    namedParts(700n, { lines, goodwillMinor }, left);
  expect(name(50n, line("aln_soap", "300"), line("aln_soap", "250"), line("aln_post", "100"))).toEqual([
    line("aln_soap", "550"),
    line("aln_post", "100"),
  ]);
  expect(name(700n)).toEqual([]);
  expect(name(0n, line("aln_soap", "600"))).toBe("refund_sum_differs");
  expect(name(0n, line("aln_soap", "601"), line("aln_post", "99"))).toBe("refund_exceeds_line");
  expect(name(600n, line("aln_other", "100"))).toBe("refund_exceeds_line");
});
