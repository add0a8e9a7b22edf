import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookLine } from "./ledger";
import { leftToRefund, lineBalances, sumOf } from "./ledger-balances";
import { rememberingBook } from "./remembering-book";

/** Money that came in, or that goes back for a line. */
type Happening =
  | { readonly kind: "capture"; readonly amountMinor: bigint }
  | { readonly kind: "refund"; readonly sourceId: string; readonly amountMinor: bigint };

/** An amount in parts: some permille of it each, the last one what is left. */
function cut(amount: bigint, permilles: readonly bigint[]): bigint[] {
  let left = amount;
  const parts = permilles.map((permille) => {
    const part = (amount * permille) / 1000n;
    const taken = part < left ? part : left;
    left -= taken;
    return taken;
  });
  return [...parts, left].filter((part) => part > 0n);
}

const dueOf = ({ shares }: BookLine) => sumOf(shares.map(({ amountMinor }) => amountMinor));
const cuts = fc.array(fc.bigInt({ min: 1n, max: 600n }), { maxLength: 3 });
const soldLine = fc.record({
  shares: fc.array(fc.bigInt({ min: 0n, max: 10n ** 7n }), { minLength: 1, maxLength: 4 }),
  /** How much of it goes back, and in which parts. */
  permille: fc.bigInt({ min: 0n, max: 1000n }),
  refunds: cuts,
});

/** A sale, all that happens to it, and that in two orders. */
const story = ({ isWhole }: { readonly isWhole: boolean }) =>
  fc.tuple(fc.array(soldLine, { minLength: 1, maxLength: 4 }), cuts).chain(([sold, captures]) => {
    const lines = sold.map(
      ({ shares }, index): BookLine => ({
        id: `aln_${index}`,
        sourceId: `item_${index}`,
        workshopId: `wks_${index}`,
        centerId: "cen",
        feeBearer: "platform",
        shares: shares.map((amountMinor, part) => ({
          account: "workshop",
          recipient: `r${part}`,
          amountMinor,
        })),
      }),
    );
    const happenings: Happening[] = [
      ...cut(sumOf(lines.map(dueOf)), captures).map((amountMinor) => ({
        kind: "capture" as const,
        amountMinor,
      })),
      ...lines.flatMap((line, index) => {
        const { permille = 0n, refunds = [] } = sold[index] ?? {};
        const back = isWhole ? dueOf(line) : (dueOf(line) * permille) / 1000n;
        return cut(back, refunds).map((amountMinor) => ({
          kind: "refund" as const,
          sourceId: line.sourceId,
          amountMinor,
        }));
      }),
    ];
    const anyOrder = fc.shuffledSubarray(happenings, {
      minLength: happenings.length,
      maxLength: happenings.length,
    });
    return fc.record({ lines: fc.constant(lines), one: anyOrder, other: anyOrder });
  });

interface Row {
  readonly line: string;
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
}

/**
 * What each share got and gave back after all of it, each when it is its turn and possible: nothing is given back that
 * has not come in.
 */
function bookAfter(lines: readonly BookLine[], order: readonly Happening[]): ReadonlyMap<string, Row> {
  const book = rememberingBook(lines);
  const isPossible = (one: Happening) => {
    if (one.kind === "capture") return true;
    const line = lineBalances(book.lines(), [...book.posted.values()]).find(
      ({ sourceId }) => sourceId === one.sourceId,
    );
    return line !== undefined && leftToRefund(line).minor >= one.amountMinor;
  };
  const waiting = [...order];
  while (waiting.length > 0) {
    const [next] = waiting.splice(waiting.findIndex(isPossible), 1);
    if (next?.kind === "capture") book.capture(next.amountMinor);
    if (next?.kind === "refund") book.refund(next.amountMinor, [next.sourceId, next.amountMinor]);
  }
  const rows = [...book.posted].map(
    ([share, { sourceId, account, capturedMinor, refundedMinor }]) =>
      [share, { line: sourceId ?? account, capturedMinor, refundedMinor }] as const,
  );
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What each line got and gave back: `item_0 | 700 | 300`. */
function byLine(book: ReadonlyMap<string, Row>): string[] {
  const rows = [...book.values()];
  return [...new Set(rows.map(({ line }) => line))].map((name) => {
    const own = rows.filter(({ line }) => line === name);
    const sums = [
      sumOf(own.map(({ capturedMinor }) => capturedMinor)),
      sumOf(own.map(({ refundedMinor }) => refundedMinor)),
    ];
    return [name, ...sums].join(" | ");
  });
}

describe("captures and refunds of the same and of different lines, in any order that is possible", () => {
  it("leave the very same book when all comes in and all goes back", () => {
    fc.assert(
      fc.property(story({ isWhole: true }), ({ lines, one, other }) => {
        expect(bookAfter(lines, one)).toEqual(bookAfter(lines, other));
      }),
    );
  });

  it("leave every line with the same money, and every share with what it got", () => {
    fc.assert(
      fc.property(story({ isWhole: false }), ({ lines, one, other }) => {
        const [book, again] = [bookAfter(lines, one), bookAfter(lines, other)];
        expect(byLine(book)).toEqual(byLine(again));
        expect([...book].map(([share, { capturedMinor }]) => [share, capturedMinor])).toEqual(
          [...again].map(([share, { capturedMinor }]) => [share, capturedMinor]),
        );
      }),
    );
  });

  it("move no share of a line that keeps a part by more than a minor unit for each movement", () => {
    fc.assert(
      fc.property(story({ isWhole: false }), ({ lines, one, other }) => {
        const again = bookAfter(lines, other);
        for (const [share, { refundedMinor }] of bookAfter(lines, one)) {
          const difference = refundedMinor - (again.get(share)?.refundedMinor ?? 0n);
          expect(difference <= one.length && -difference <= one.length, share).toBe(true);
        }
      }),
    );
  });
});
