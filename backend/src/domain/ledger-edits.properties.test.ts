import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookLine, EntryDraft, Movement } from "./ledger";
import { leftToCapture, leftToRefund, lineBalances } from "./ledger-balances";
import { rememberingBook } from "./remembering-book";

type Book = ReturnType<typeof rememberingBook>;

const SOURCES = 5;
const amount = fc.bigInt({ min: 0n, max: 10n ** 6n });
/** What an order consists of after an edit: some of its possible lines, each with the shares it is split into. */
const lines = fc
  .array(fc.option(fc.array(amount, { minLength: 1, maxLength: 4 }), { nil: null, freq: 4 }), {
    minLength: SOURCES,
    maxLength: SOURCES,
  })
  .map((drawn) => drawn.flatMap((shares, source) => (shares ? [lineOf(source, shares)] : [])));

let made = 0;
function lineOf(source: number, shares: readonly bigint[]): BookLine {
  made += 1;
  return {
    id: `aln_${made}`,
    sourceId: `item_${source}`,
    workshopId: `wks_${source}`,
    centerId: "cen",
    feeBearer: "platform",
    shares: shares.map((amountMinor, part) => ({ account: "workshop", recipient: `r${part}`, amountMinor })),
  };
}

/** An edit, an exchange (a line goes, another comes), or money: captured, or given back for a return. */
const event = fc.oneof(
  fc.record({ kind: fc.constant("edit" as const), lines }),
  fc.record({ kind: fc.constant("capture" as const), permille: fc.bigInt({ min: 1n, max: 1000n }) }),
  fc.record({
    kind: fc.constant("refund" as const),
    source: fc.nat(SOURCES - 1),
    permille: fc.bigInt({ min: 1n, max: 1000n }),
  }),
);

const balancesOf = (sale: Book) => lineBalances(sale.lines(), [...sale.posted.values()]);
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);
const due = ({ shares }: Pick<BookLine, "shares">) => sum(shares.map(({ amountMinor }) => amountMinor));
const totalOf = (entries: readonly EntryDraft[]) => sum(entries.map(({ amountMinor }) => amountMinor));

/** At most what is still open: nobody pays what was not asked for, and a line gives back at most what it has. */
function happen(
  sale: Book,
  one: Exclude<typeof event extends fc.Arbitrary<infer E> ? E : never, { kind: "edit" }>,
) {
  const balances = balancesOf(sale);
  if (one.kind === "capture") {
    const open = sum(balances.map((line) => leftToCapture(line).minor));
    const amountMinor = (open * one.permille) / 1000n;
    return amountMinor > 0n ? sale.capture(amountMinor) : [];
  }
  const sourceId = `item_${one.source}`;
  const line = balances.find((balance) => balance.sourceId === sourceId);
  const amountMinor = line ? (leftToRefund(line).minor * one.permille) / 1000n : 0n;
  return amountMinor > 0n ? sale.refund(amountMinor, [sourceId, amountMinor]) : [];
}

describe("for any order that is edited, returned and exchanged", () => {
  it("money that was asked for always finds its lines, and no line loses more than it got", () => {
    fc.assert(
      fc.property(lines, fc.array(event, { maxLength: 12 }), (sold, events) => {
        const sale = rememberingBook(sold);
        const asked = new Map(sold.map((line) => [line.sourceId, due(line)]));
        let before = new Map(asked);
        for (const one of events) {
          if (one.kind === "edit") {
            sale.edit(one.lines);
            const now = new Map(one.lines.map((line) => [line.sourceId, due(line)]));
            for (const [sourceId, minor] of now) {
              const rise = minor - (before.get(sourceId) ?? 0n);
              if (rise > 0n) asked.set(sourceId, (asked.get(sourceId) ?? 0n) + rise);
            }
            before = now;
          } else expect(totalOf(happen(sale, one))).toBe(0n);
        }
        for (const row of sale.posted.values()) {
          if (row.sourceId !== null)
            expect(row.refundedMinor >= 0n && row.refundedMinor <= row.capturedMinor).toBe(true);
        }
        for (const line of balancesOf(sale)) {
          const captured = sum(line.shares.map(({ capturedMinor }) => capturedMinor));
          expect(captured <= (asked.get(line.sourceId ?? "") ?? 0n)).toBe(true);
        }
        expect([sale.balance("suspense"), sale.balance("rounding")]).toEqual([0n, 0n]);
      }),
    );
  });

  it("what an edit took off and another put back is paid again, and the line ends with its due", () => {
    const shares = fc.array(amount, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(shares, fc.bigInt({ min: 0n, max: 1000n }), (whole, permille) => {
        const less = whole.map((minor) => (minor * permille) / 1000n);
        const sale = rememberingBook([lineOf(0, whole)]);
        const [full, part] = [sum(whole), sum(less)];
        if (full > 0n) sale.capture(full);
        sale.edit([lineOf(0, less)]);
        if (full > part) sale.refund(full - part, ["item_0", full - part]);
        sale.edit([lineOf(0, whole)]);
        if (full > part) sale.capture(full - part);
        expect(sale.balance("workshop")).toBe(full);
        expect(balancesOf(sale).map((line) => leftToCapture(line).minor)).toEqual([0n]);
      }),
    );
  });

  it("a refund after which nothing is asked anew opens no line again", () => {
    fc.assert(
      fc.property(lines, fc.nat(SOURCES - 1), (sold, source) => {
        const sale = rememberingBook(sold);
        const total = sum(sold.map(due));
        if (total > 0n) sale.capture(total);
        happen(sale, { kind: "refund", source, permille: 1000n });
        expect(sum(balancesOf(sale).map((line) => leftToCapture(line).minor))).toBe(0n);
      }),
    );
  });

  it("a movement that turned out not to have happened leaves no trace in what comes after", () => {
    const movement = fc.record({
      kind: fc.constantFrom("capture" as const, "refund" as const),
      permille: fc.bigInt({ min: 1n, max: 1000n }),
      vanishes: fc.boolean(),
    });
    fc.assert(
      fc.property(lines, fc.array(movement, { maxLength: 8 }), (sold, movements) => {
        const total = sum(sold.map(due));
        const play = (sale: Book, kept: (vanishes: boolean) => boolean) =>
          movements.flatMap(({ kind, permille, vanishes }) => {
            const amountMinor = (total * permille) / 1000n;
            if (amountMinor === 0n || !kept(vanishes)) return [];
            const made: Movement =
              kind === "capture" ? { kind, amountMinor } : { kind, amountMinor, allocation: [] };
            const entries = sale.move(made);
            if (vanishes) sale.takeBack(entries, kind);
            return vanishes ? [] : [entries];
          });
        const all = play(rememberingBook(sold), () => true);
        expect(all).toEqual(play(rememberingBook(sold), (vanishes) => !vanishes));
      }),
    );
  });
});
