import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURE_GROUPS, type FigureRow, type MoneyCard } from "../../contracts/ngo/figures";
import { balanceFigures } from "./money-card";
import { overviewFigures } from "./overview-figures";
import {
  BEFORE,
  CENTERS,
  MONTHS,
  movesOf,
  type PaidLine,
  PERIOD,
  POST,
  RECIPIENTS,
  SHOPS_OWN,
  WORKSHOPS,
  within,
} from "./paid-world";
import {
  Halfway,
  type PlainFigures,
  piecesIn,
  plainAverage,
  plainCards,
  plainEuros,
  plainRows,
} from "./plain-figures";
import { summedWorld } from "./summed-world";

const month = fc.constantFrom(...MONTHS);
const minor = fc.bigInt({ min: 1n, max: 99_999n });
const capture = (recipients: readonly string[]) =>
  fc.record({ month, parts: fc.record(Object.fromEntries(recipients.map((one) => [one, minor]))) });

const placed = fc
  .constantFrom<PaidLine["center"]>("lima", "vilnius")
  .chain((center) =>
    fc.record({ center: fc.constant(center), workshop: fc.constantFrom(...WORKSHOPS[center]) }),
  );

const line = fc
  .record({
    placed,
    craft: fc.constantFrom("weaving", "carving", ""),
    destination: fc.constantFrom("PE", "LT", "DE", ""),
    currencyCode: fc.constantFrom("EUR", "PEN", "USD"),
    quantity: fc.integer({ min: 1, max: 9 }),
    isPost: fc.boolean(),
    refunded: fc.array(fc.record({ month, tenths: fc.bigInt({ min: 0n, max: 5n }) }), { maxLength: 2 }),
    fee: fc.bigInt({ min: 0n, max: 50n }),
    payout: fc.record({ month, minor: fc.bigInt({ min: 0n, max: 500n }) }),
  })
  .chain(({ placed: { center, workshop }, isPost, refunded, quantity, ...shared }) =>
    fc
      .array(capture(isPost ? [POST] : RECIPIENTS), { minLength: 1, maxLength: 2 })
      .map((captures): PaidLine => {
        const first = captures[0]?.parts ?? {};
        return {
          ...shared,
          center,
          workshop: isPost ? "" : workshop,
          quantity: isPost ? 0 : quantity,
          captures,
          refunds: refunded.map(({ month: when, tenths }) => ({
            month: when,
            parts: Object.fromEntries(
              Object.entries(first).map(([recipient, part]) => [recipient, (part * tenths) / 10n]),
            ),
          })),
        };
      }),
  );

/** Small worlds of lines that were paid at once or in two goes, and given back in parts. */
const paidWorlds = fc.array(line, { maxLength: 12 });

/** Holds for any small world in which no number of pieces is a half. */
const inAnyWorld = (holds: (world: readonly PaidLine[]) => void): void =>
  fc.assert(
    fc.property(paidWorlds, (world) => {
      try {
        holds(world);
      } catch (error) {
        fc.pre(!(error instanceof Halfway));
        throw error;
      }
    }),
    { numRuns: 50 },
  );

const RATES_TEXT: Readonly<Record<string, string>> = { EUR: "1", PEN: "0.2311", USD: "0.9127" };
const OF = { filter: { ...PERIOD, of: "income" as const }, centers: CENTERS };

type Told = Pick<NonNullable<MoneyCard["before"]>, "amounts" | "amountMinor" | "isWhole">;
const plainly = ({ amounts, amountMinor, isWhole }: Told): PlainFigures => ({
  amounts: amounts.map((one) => `${one.currencyCode} ${one.amountMinor}`),
  euros: amountMinor,
  isWhole,
});
const now = ({ amounts, reporting }: MoneyCard) => plainly({ amounts, ...reporting });
const earlier = ({ before }: MoneyCard) => before && plainly(before);

function rowText({ key, amounts, reporting: { isWhole, ...euros }, pieces }: FigureRow): string {
  const figures = (of: typeof euros) =>
    [of.receivedMinor, of.refundedMinor, of.feesMinor, of.incomeMinor, of.paidOutMinor].join(" ");
  const told = amounts.map((one) => `${one.currencyCode} ${figures(one)}`);
  return [key, ...told, figures(euros), isWhole, pieces].join(" | ");
}

/**
 * The overview of any small world, from sums as the ledger keeps them, against a second way that knows no sums, accounts or books:
 * what was captured, given back, kept and paid out, part by part, to the minor unit.
 */
describe("the overview of any small world", () => {
  it("says in every card and row what captures and refunds come to, and the average price of a piece", () => {
    inAnyWorld((world) => {
      const moves = movesOf(world);
      const { cards, pieces, total, groups } = overviewFigures({ ...summedWorld(world), of: OF });
      const { averagePrice, ...sums } = cards;
      for (const [months, told, count] of [
        [PERIOD, now, pieces.count],
        [BEFORE, earlier, pieces.before],
      ] as const) {
        const own = moves.filter((move) => within(move, months));
        const read = Object.entries(sums).map(([name, card]) => [name, told(card)]);
        expect(Object.fromEntries(read)).toEqual(plainCards(own));
        expect(count).toBe(piecesIn(world, (one) => within(one, months)));
        expect(told(averagePrice)).toEqual(plainAverage(world, own, months));
      }
      const own = moves.filter((move) => within(move, PERIOD));
      expect([rowText(total)]).toEqual(plainRows(world, own, "total", PERIOD));
      for (const group of FIGURE_GROUPS)
        expect([group, groups[group].map(rowText).sort()]).toEqual([
          group,
          plainRows(world, own, group, PERIOD),
        ]);
    });
  });

  it("owes what was earned until the end and not paid out by then, each currency at the last month's rate", () => {
    inAnyWorld((world) => {
      const held = movesOf(world).filter(
        ({ recipient, month: when }) => recipient !== SHOPS_OWN && when <= PERIOD.to,
      );
      const currencies = [...new Set(held.map((move) => move.line.currencyCode))];
      const balances = currencies.map((currencyCode) => ({
        currencyCode,
        amountMinor: held
          .filter((move) => move.line.currencyCode === currencyCode)
          .reduce((all, one) => all + one.minor, 0n),
      }));
      const rateFrom = (currency: string) => RATES_TEXT[currency];
      const { amountMinor } = balanceFigures(balances, { to: "EUR", rateFrom });
      const euros = currencies.map((code) =>
        plainEuros(
          held.filter((move) => move.line.currencyCode === code),
          PERIOD.to,
        ),
      );
      expect(amountMinor).toBe(String(euros.reduce((all, one) => all + one, 0n)));
    });
  });

  it("divides by the pieces that it names, and by none that has no rate", () => {
    inAnyWorld((world) => {
      const { cards, pieces } = overviewFigures({ ...summedWorld(world), of: OF });
      const { divided, amounts } = cards.averagePrice;
      expect(divided?.amounts.map(({ currencyCode }) => currencyCode)).toEqual(
        amounts.map(({ currencyCode }) => currencyCode),
      );
      if (divided?.reporting.isWhole) expect(divided.reporting.pieces).toBe(pieces.count);
    });
  });
});
