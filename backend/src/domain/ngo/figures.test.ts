import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../money";
import { figureTone } from "./figure-tone";
import {
  byKey,
  CONVERTED_DECIMALS,
  type FigureSum,
  ofBook,
  piecesOf,
  quarterOf,
  reportedOf,
} from "./figures";
import { averageFigures, cardFigures, dividedFigures } from "./money-card";

/** A line of an order as it was sold, and what moved for it: all of it was captured, and some given back. */
interface Sold {
  readonly month: string;
  readonly currencyCode: string;
  readonly quantity: number;
  readonly shares: readonly {
    readonly account: string;
    readonly recipient: string;
    readonly weight: bigint;
  }[];
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
  readonly refundedIn: string;
}

const MONTHS = ["2026-01", "2026-03", "2026-04", "2026-12"];
/** Reporting currency for one of each, in thousandths; of dong there is no rate in April. */
const RATES: Readonly<Record<string, bigint>> = { PEN: 1000n, EUR: 4337n, USD: 3719n };
const rateOf = ({ month, currencyCode }: { month: string; currencyCode: string }) =>
  month === "2026-04" && currencyCode === "USD" ? undefined : RATES[currencyCode];

const SHARES = [
  { account: "workshop", recipient: "makers", weight: 6n },
  { account: "workshop", recipient: "materials", weight: 3n },
  { account: "workshop", recipient: "safety_fund", weight: 1n },
  { account: "platform", recipient: "shop_running_costs", weight: 2n },
];
const POST = [{ account: "center_shipping", recipient: "center_post", weight: 1n }];

const line = fc
  .record({
    month: fc.constantFrom(...MONTHS),
    refundedIn: fc.constantFrom(...MONTHS),
    currencyCode: fc.constantFrom("PEN", "EUR", "USD"),
    quantity: fc.integer({ min: 1, max: 9 }),
    isPost: fc.boolean(),
    capturedMinor: fc.bigInt({ min: 1n, max: 10n ** 9n }),
    thousandths: fc.bigInt({ min: 0n, max: 1000n }),
  })
  .map(
    ({ isPost, thousandths, ...sold }): Sold => ({
      ...sold,
      shares: isPost ? POST : SHARES,
      refundedMinor: (sold.capturedMinor * thousandths) / 1000n,
    }),
  );
const worlds = fc.array(line, { maxLength: 25 });

interface Moved {
  readonly month: string;
  readonly account: string;
  readonly recipient: string;
  readonly currencyCode: string;
  readonly kind: "capture" | "refund";
  readonly amountMinor: bigint;
  readonly pieces: bigint;
}

/** The entries of a world, one a share. */
function entriesOf(world: readonly Sold[]): Moved[] {
  return world.flatMap((sold) => {
    const part = (total: bigint) =>
      allocate(
        total,
        sold.shares.map(({ recipient, weight }) => ({ id: recipient, weight })),
      );
    const captured = part(sold.capturedMinor);
    const refunded = part(sold.refundedMinor);
    return sold.shares.flatMap(({ account, recipient }, index) => {
      const amount = captured[index] ?? 0n;
      const isPiece = account !== "center_shipping";
      const pieces = isPiece ? (BigInt(sold.quantity) * amount * 10n ** 12n) / sold.capturedMinor : 0n;
      const shared = { account, recipient, currencyCode: sold.currencyCode };
      return [
        { ...shared, month: sold.month, kind: "capture" as const, amountMinor: amount, pieces },
        {
          ...shared,
          month: sold.refundedIn,
          kind: "refund" as const,
          amountMinor: -(refunded[index] ?? 0n),
          pieces: 0n,
        },
      ].filter(({ amountMinor }) => amountMinor !== 0n);
    });
  });
}

/** Such entries summed as the database sums them. */
function summed(entries: readonly Moved[], keyOf: (entry: Moved) => string): FigureSum[] {
  const scale = 10n ** BigInt(CONVERTED_DECIMALS);
  return entries.map((entry) => {
    const rate = rateOf(entry);
    const exact = rate === undefined ? 0n : (entry.amountMinor * rate * scale) / 1000n;
    const of = (kind: Moved["kind"], minor: bigint) => (entry.kind === kind ? minor : 0n);
    return {
      key: keyOf(entry),
      account: entry.account,
      currencyCode: entry.currencyCode,
      captureMinor: of("capture", entry.amountMinor),
      refundMinor: of("refund", entry.amountMinor),
      feeMinor: 0n,
      payoutMinor: 0n,
      entries: 1,
      pieces: entry.pieces,
      convertedPieces: rate === undefined ? 0n : entry.pieces,
      withoutRate: rate === undefined ? 1 : 0,
      converted: {
        captureMinor: of("capture", exact),
        refundMinor: of("refund", exact),
        feeMinor: 0n,
        payoutMinor: 0n,
      },
    };
  });
}

/** Straight from what was captured and refunded: whatever isn't the shop's own is income. */
function incomePlainly(world: readonly Sold[], currencyCode: string): bigint {
  const own = world.filter((sold) => sold.currencyCode === currencyCode);
  return own.reduce((all, sold) => {
    const shop = entriesOf([sold]).filter(({ account }) => account === "platform");
    return (
      all +
      sold.capturedMinor -
      sold.refundedMinor -
      shop.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
    );
  }, 0n);
}

const near = (minor: bigint, thousandths: bigint): boolean => {
  const off = minor * 1000n - thousandths;
  return (off < 0n ? -off : off) <= 500n;
};

describe("figures of any world", () => {
  it("are what was captured less what was given back and the shop's part, currency by currency", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { amounts } = cardFigures(
          ofBook(
            summed(entriesOf(world), ({ month }) => month),
            "income",
          ),
          "incomeMinor",
        );
        const plainly = ["EUR", "PEN", "USD"].flatMap((currencyCode) => {
          const minor = incomePlainly(world, currencyCode);
          return minor === 0n ? [] : [[currencyCode, String(minor)]];
        });
        expect(amounts.map(({ currencyCode, amountMinor }) => [currencyCode, amountMinor])).toEqual(plainly);
      }),
    );
  });

  it("lose nothing between months and quarters, recipients and tones, or the books", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const entries = entriesOf(world);
        const total = (sums: readonly FigureSum[]) =>
          sums.reduce((all, { captureMinor, refundMinor }) => all + captureMinor + refundMinor, 0n);
        const months = ofBook(
          summed(entries, ({ month }) => month),
          "income",
        );
        const recipients = ofBook(
          summed(entries, ({ recipient }) => recipient),
          "income",
        );
        for (const [sums, keyOf] of [
          [months, quarterOf],
          [recipients, figureTone],
        ] as const) {
          const groups = [...byKey(sums, keyOf).values()];
          expect(groups.reduce((all, group) => all + total(group), 0n)).toBe(total(months));
        }
        const all = summed(entries, () => "");
        const post = all.filter(({ account }) => account === "center_shipping");
        expect(total(ofBook(all, "income")) + total(ofBook(all, "shop"))).toBe(
          total(ofBook(all, "sold")) + total(post),
        );
      }),
    );
  });

  it("are converted at each month's own rate and rounded once; what has no rate is left out and said", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const entries = entriesOf(world).filter(({ account }) => account !== "platform");
        const { incomeMinor, isWhole } = reportedOf(summed(entries, ({ month }) => month));
        const exact = entries.reduce((all, entry) => all + entry.amountMinor * (rateOf(entry) ?? 0n), 0n);
        expect(near(incomeMinor, exact)).toBe(true);
        expect(isWhole).toBe(entries.every((entry) => rateOf(entry) !== undefined));
      }),
    );
  });

  it("count the pieces that were bought, and what each was sold for", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const sold = ofBook(
          summed(entriesOf(world), () => ""),
          "sold",
        );
        const pieces = world.filter(({ shares }) => shares === SHARES);
        expect(piecesOf(sold)).toBe(pieces.reduce((count, { quantity }) => count + quantity, 0));
        for (const { currencyCode, amountMinor } of averageFigures(dividedFigures(sold)).amounts) {
          const own = pieces.filter((one) => one.currencyCode === currencyCode);
          const count = BigInt(own.reduce((all, { quantity }) => all + quantity, 0));
          const received = own.reduce((all, { capturedMinor }) => all + capturedMinor, 0n);
          const off = BigInt(amountMinor) * count - received;
          expect((off < 0n ? -off : off) * 2n <= count).toBe(true);
        }
      }),
    );
  });
});
