import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookLine, EntryDraft } from "./ledger";
import type { ReturnedLine } from "./ledger-exchange";
import { rememberingBook } from "./remembering-book";

/** Pieces of one line, and what one of them brings each of its shares. */
interface Sold {
  readonly sourceId: string;
  readonly pieces: number;
  readonly each: readonly bigint[];
}

const asLine = ({ sourceId, pieces, each }: Sold, version: number): BookLine => ({
  id: `aln_${sourceId}_${version}`,
  sourceId,
  workshopId: `wks_${sourceId}`,
  centerId: "cen",
  feeBearer: sourceId.endsWith("1") ? "shared" : "platform",
  shares: each.map((amount, part) => ({
    account: "workshop",
    recipient: `r${part}`,
    amountMinor: amount * BigInt(pieces),
  })),
});

const total = (lines: readonly BookLine[]) =>
  lines.flatMap(({ shares }) => shares).reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
const sumOf = (entries: readonly EntryDraft[]) =>
  entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

const price = fc.array(fc.bigInt({ min: 0n, max: 10n ** 7n }), { minLength: 1, maxLength: 4 });
const basket = fc
  .array(fc.record({ pieces: fc.integer({ min: 1, max: 5 }), each: price }), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((line, index): Sold => ({ ...line, sourceId: `item_${index}` })));
const permille = fc.bigInt({ min: 1n, max: 1200n });
const event = fc.oneof(
  fc.record({ kind: fc.constant("capture" as const), permille, credit: fc.boolean() }),
  fc.record({
    kind: fc.constant("refund" as const),
    permille,
    goodwill: fc.bigInt({ min: 0n, max: 1000n }),
    line: fc.option(fc.nat(5), { nil: null }),
  }),
  fc.record({ kind: fc.constant("fee" as const), permille: fc.bigInt({ min: 1n, max: 50n }) }),
  fc.record({ kind: fc.constant("more or less" as const), line: fc.nat(5), pieces: fc.nat(5) }),
  fc.record({
    kind: fc.constant("another line" as const),
    pieces: fc.integer({ min: 1, max: 5 }),
    each: price,
  }),
  fc.record({ kind: fc.constant("came back" as const), line: fc.nat(5), pieces: fc.nat(5) }),
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** An order as it goes through time; after every event its book is brought up, as the shop does. */
function livedThrough(basketOf: readonly Sold[], events: readonly Event[]) {
  let sold = [...basketOf];
  let version = 1;
  const back = new Map<string, number>();
  const lines = () => sold.filter(({ pieces }) => pieces > 0).map((one) => asLine(one, version));
  const book = rememberingBook(lines());
  const transactions: (readonly EntryDraft[])[] = [];
  const returned = (): ReturnedLine[] =>
    sold.flatMap(({ sourceId, pieces }) => {
      const some = Math.min(back.get(sourceId) ?? 0, pieces);
      return some > 0 ? [{ sourceId, quantity: pieces, returned: some }] : [];
    });
  let received = 0n;
  let givenBack = 0n;
  let goodwill = 0n;

  const edited = (next: Sold[]) => {
    sold = next;
    version += 1;
    book.edit(lines());
  };
  for (const one of events) {
    if (one.kind === "more or less") {
      edited(sold.map((line, index) => (index === one.line ? { ...line, pieces: one.pieces } : line)));
    } else if (one.kind === "another line") {
      edited([...sold, { sourceId: `item_${sold.length}`, pieces: one.pieces, each: one.each }]);
    } else if (one.kind === "came back") {
      const { sourceId } = sold[one.line % sold.length] ?? { sourceId: "" };
      back.set(sourceId, (back.get(sourceId) ?? 0) + one.pieces);
    } else {
      const amountMinor = (total(lines()) * one.permille) / 1000n;
      if (amountMinor === 0n) continue;
      if (one.kind === "capture") {
        const from = one.credit ? ("gift_liability" as const) : ("clearing" as const);
        transactions.push(book.move({ kind: "capture", amountMinor, from }));
        received += amountMinor;
      } else if (one.kind === "fee") {
        transactions.push(book.move({ kind: "fee", amountMinor }));
      } else {
        const named = one.line === null ? undefined : sold[one.line]?.sourceId;
        const goodwillMinor = (amountMinor * one.goodwill) / 1000n;
        const allocation = named ? [{ sourceId: named, amountMinor }] : [];
        transactions.push(book.move({ kind: "refund", amountMinor, goodwillMinor, allocation }));
        givenBack += amountMinor;
        goodwill += goodwillMinor;
      }
    }
    transactions.push(book.exchange(returned()));
  }
  return { book, transactions, received, givenBack, goodwill, again: () => book.exchange(returned()) };
}

describe("whatever happens to an order: captures, refunds, goodwill, credit, fees, edits up and down, returns, exchanges", () => {
  it("every transaction sums to zero, and what is held is what was received less what was given back", () => {
    fc.assert(
      fc.property(basket, fc.array(event, { maxLength: 12 }), (sold, events) => {
        const { book, transactions, received, givenBack } = livedThrough(sold, events);
        for (const entries of transactions) expect(sumOf(entries)).toBe(0n);
        const held = [...book.posted.values()]
          .filter(({ account }) => account !== "clearing" && account !== "gift_liability")
          .reduce((sum, row) => sum + row.capturedMinor - row.refundedMinor, 0n);
        expect(held).toBe(received - givenBack);
      }),
    );
  });

  it("no share of a line is below zero or gives back more than it got, and goodwill is the shop's alone", () => {
    fc.assert(
      fc.property(basket, fc.array(event, { maxLength: 12 }), (sold, events) => {
        const { book, goodwill } = livedThrough(sold, events);
        for (const row of book.posted.values()) {
          if (row.sourceId === null) continue;
          expect(row.refundedMinor >= 0n && row.refundedMinor <= row.capturedMinor).toBe(true);
        }
        const given = [...book.posted.values()].find(({ recipient }) => recipient === "goodwill");
        expect(given?.refundedMinor ?? 0n).toBe(goodwill);
      }),
    );
  });

  it("looking at it once more changes nothing", () => {
    fc.assert(
      fc.property(basket, fc.array(event, { maxLength: 12 }), (sold, events) => {
        expect(livedThrough(sold, events).again()).toEqual([]);
      }),
    );
  });

  it("refunds of different lines leave the same book in whatever order they come", () => {
    fc.assert(
      fc.property(
        basket.chain((sold) =>
          fc.tuple(
            fc.constant(sold),
            fc.shuffledSubarray(sold.map((_, index) => index)),
            fc.array(fc.bigInt({ min: 1n, max: 1000n }), { minLength: 4, maxLength: 4 }),
          ),
        ),
        ([sold, order, parts]) => {
          const refunded = (indices: readonly number[]) => {
            const lines = sold.map((one) => asLine(one, 1));
            const book = rememberingBook(lines);
            if (total(lines) > 0n) book.capture(total(lines));
            for (const index of indices) {
              const line = lines[index];
              const amount = line ? (total([line]) * (parts[index] ?? 1n)) / 1000n : 0n;
              if (line && amount > 0n) book.refund(amount, [line.sourceId, amount]);
            }
            return new Map([...book.posted].sort(([a], [b]) => (a < b ? -1 : 1)));
          };
          expect(refunded(order)).toEqual(refunded([...order].sort()));
        },
      ),
    );
  });
});
