import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookLine } from "./ledger";
import { rememberingBook } from "./remembering-book";

describe("for any basket and any sequence of captures and refunds", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const basket = fc
    .array(fc.array(amount, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    .map((lines) =>
      lines.map(
        (shares, index): BookLine => ({
          id: `aln_${index}`,
          sourceId: `item_${index}`,
          workshopId: `wks_${index}`,
          centerId: "cen",
          feeBearer: index % 2 === 0 ? "shared" : "platform",
          shares: shares.map((amountMinor, part) => ({
            account: "workshop",
            recipient: `r${part}`,
            amountMinor,
          })),
        }),
      ),
    );
  const step = fc.record({
    kind: fc.constantFrom("capture" as const, "refund" as const),
    permille: fc.bigInt({ min: 1n, max: 1200n }),
    line: fc.option(fc.nat(5), { nil: null }),
  });

  it("transactions sum to zero and 0 ≤ refunded ≤ captured ≤ due, share by share", () => {
    fc.assert(
      fc.property(basket, fc.array(step, { maxLength: 8 }), (lines, steps) => {
        const total = lines
          .flatMap(({ shares }) => shares)
          .reduce((sum, share) => sum + share.amountMinor, 0n);
        const sale = rememberingBook(lines);
        for (const { kind, permille, line } of steps) {
          const moved = (total * permille) / 1000n;
          if (moved === 0n) continue;
          const named = line === null ? undefined : lines[line]?.sourceId;
          const entries =
            kind === "capture"
              ? sale.capture(moved)
              : sale.refund(moved, ...(named ? [[named, moved] as [string, bigint]] : []));
          expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(0n);
        }
        for (const row of sale.posted.values()) {
          if (row.account !== "workshop") continue;
          const due = lines
            .find(({ sourceId }) => sourceId === row.sourceId)
            ?.shares.find(({ recipient }) => recipient === row.recipient)?.amountMinor;
          expect(
            row.refundedMinor >= 0n &&
              row.refundedMinor <= row.capturedMinor &&
              row.capturedMinor <= (due ?? -1n),
          ).toBe(true);
        }
      }),
    );
  });

  it("captures that sum to the total leave nothing open, however they were cut", () => {
    fc.assert(
      fc.property(basket, fc.array(fc.bigInt({ min: 1n, max: 600n }), { maxLength: 5 }), (lines, cuts) => {
        const total = lines
          .flatMap(({ shares }) => shares)
          .reduce((sum, share) => sum + share.amountMinor, 0n);
        const sale = rememberingBook(lines);
        let left = total;
        for (const cut of cuts) {
          const part = (total * cut) / 1000n;
          if (part === 0n || part > left) continue;
          sale.capture(part);
          left -= part;
        }
        if (left > 0n) sale.capture(left);
        for (const { sourceId, shares } of lines) {
          for (const share of shares) {
            const row = sale.posted.get([sourceId, share.account, share.recipient].join("|"));
            expect(row?.capturedMinor ?? 0n).toBe(share.amountMinor);
          }
        }
      }),
    );
  });
});
