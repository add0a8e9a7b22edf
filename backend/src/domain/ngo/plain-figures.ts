import type { FigureGroup } from "../../contracts/ngo/figures";
import {
  type Move,
  netOf,
  type PaidLine,
  POST,
  RATE_SCALE,
  rateIn,
  SHOPS_OWN,
  sentOf,
  within,
} from "./paid-world";
import type { Period } from "./period-before";

/** What is told of some money: by currency, in euros, and whether all of it has a rate. */
export interface PlainFigures {
  readonly amounts: readonly string[];
  readonly euros: string;
  readonly isWhole: boolean;
}

type Of = (move: Move) => boolean;
const isIncome: Of = ({ recipient }) => recipient !== SHOPS_OWN;
const EARNED: readonly Move["kind"][] = ["capture", "refund", "fee"];

/** Of whom a card is, what it counts, and which way round it is told. */
const CARDS: Readonly<Record<string, readonly [of: Of, kinds: readonly Move["kind"][], sign: bigint]>> = {
  income: [isIncome, EARNED, 1n],
  received: [isIncome, ["capture"], 1n],
  refunded: [isIncome, ["refund"], -1n],
  makers: [({ recipient }) => recipient === "makers", EARNED, 1n],
  abroad: [(move) => isIncome(move) && sentOf(move.line) === "abroad", EARNED, 1n],
  shop: [(move) => !isIncome(move), EARNED, 1n],
  paidOut: [isIncome, ["payout"], -1n],
};

const TONES: Readonly<Record<string, string>> = {
  makers: "makers",
  materials: "materials",
  house_programme: "house",
  safety_fund: "fund",
  [POST]: "post",
};
const KEYS: Readonly<Record<FigureGroup, (move: Pick<Move, "month" | "line" | "recipient">) => string>> = {
  month: ({ month }) => month,
  quarter: ({ month }) => (month < "2026-04" ? "2026-Q1" : "2026-Q2"),
  center: ({ line }) => line.center,
  workshop: ({ line }) => line.workshop,
  craft: ({ line }) => line.craft,
  destination: ({ line }) => line.destination,
  sent: ({ line }) => sentOf(line) || "none",
  recipient: ({ recipient }) => recipient,
  tone: ({ recipient }) => TONES[recipient] ?? "",
};

/** Every card but the average price, straight from what was captured, given back, kept and paid out. For tests. */
export const plainCards = (moves: readonly Move[]): Record<string, PlainFigures> =>
  Object.fromEntries(
    Object.entries(CARDS).map(([name, [of, kinds, sign]]) => {
      const all = moves.filter(of);
      const { amounts, euros } = summedPlainly(
        all.filter(({ kind }) => kinds.includes(kind)),
        sign,
      );
      return [name, { amounts: amounts.filter((one) => !one.endsWith(" 0")), euros, isWhole: hasRates(all) }];
    }),
  );

/** What a piece was sold for: everything that was captured for pieces over how many that paid for. */
export function plainAverage(
  world: readonly PaidLine[],
  moves: readonly Move[],
  months: Period,
): PlainFigures {
  const sold = moves.filter(({ recipient }) => recipient !== POST);
  const captured = sold.filter(({ kind }) => kind === "capture");
  const lines = (code: string) => world.filter(({ currencyCode }) => currencyCode === code);
  const rated = piecesIn(
    world,
    (one) => within(one, months) && rateIn(one.month, one.line.currencyCode) !== undefined,
  );
  return {
    amounts: currenciesOf(captured).flatMap((code) => {
      const pieces = piecesIn(lines(code), (one) => within(one, months));
      const own = captured.filter(({ line }) => line.currencyCode === code);
      return pieces > 0 ? [`${code} ${whole(sum(own), BigInt(pieces))}`] : [];
    }),
    euros: rated > 0 ? String(whole(BigInt(summedPlainly(captured).euros), BigInt(rated))) : "0",
    isWhole: hasRates(sold),
  };
}

/** Rows of a group, in no order: `key | received | refunded | fees | income | paid out`, by currency and in euros, and pieces. */
export function plainRows(
  world: readonly PaidLine[],
  moves: readonly Move[],
  group: FigureGroup | "total",
  months: Period,
): string[] {
  const keyOf = group === "total" ? () => "" : KEYS[group];
  const income = moves.filter(isIncome);
  const keys = group === "total" ? [""] : [...new Set(income.map(keyOf))];
  return keys
    .map((key) => {
      const own = income.filter((move) => keyOf(move) === key);
      const pieces =
        group === "recipient" || group === "tone"
          ? null
          : piecesIn(world, (one) => within(one, months) && keyOf({ ...one, recipient: "" }) === key);
      return plainRow(key, own, pieces);
    })
    .sort();
}

function plainRow(key: string, own: readonly Move[], pieces: number | null): string {
  const figures = (some: readonly Move[], told: (moves: readonly Move[], sign: bigint) => bigint) => {
    const of = (kinds: readonly Move["kind"][], sign: bigint) =>
      told(
        some.filter(({ kind }) => kinds.includes(kind)),
        sign,
      );
    return [
      of(["capture"], 1n),
      of(["refund"], -1n),
      of(["fee"], -1n),
      of(EARNED, 1n),
      of(["payout"], -1n),
    ].join(" ");
  };
  const amounts = currenciesOf(own).map(
    (code) =>
      `${code} ${figures(
        own.filter(({ line }) => line.currencyCode === code),
        (moves, sign) => sum(moves) * sign,
      )}`,
  );
  return [key, ...amounts, figures(own, inEuros), hasRates(own), pieces].join(" | ");
}

/** Nobody can tell whether so many parts come to a piece more. */
export class Halfway extends Error {}

/** Pieces of lines, each for as much of it as those captures paid; a half is one. */
export function piecesIn(
  world: readonly PaidLine[],
  counts: (capture: Pick<Move, "line" | "month">) => boolean,
): number {
  let [up, down] = [0n, 1n];
  for (const line of world) {
    const net = netOf(line);
    const paid = line.captures
      .filter(({ month }) => counts({ line, month }))
      .reduce((all, { parts }) => all + Object.values(parts).reduce((a, b) => a + b, 0n), 0n);
    [up, down] = [up * net + BigInt(line.quantity) * paid * down, down * net];
  }
  // Twelve decimals of many parts can't say on which side of a half they are.
  const off = ((up * 2n) % (down * 2n)) - down;
  if ((off < 0n ? -off : off) * 10n ** 9n <= down) throw new Halfway();
  return Number(whole(up, down));
}

const summedPlainly = (moves: readonly Move[], sign = 1n): Pick<PlainFigures, "amounts" | "euros"> => ({
  amounts: currenciesOf(moves).map(
    (code) => `${code} ${sum(moves.filter(({ line }) => line.currencyCode === code)) * sign}`,
  ),
  euros: String(inEuros(moves, sign)),
});

const sum = (moves: readonly Move[]): bigint => moves.reduce((all, { minor }) => all + minor, 0n);
const currenciesOf = (moves: readonly Move[]): string[] =>
  [...new Set(moves.map(({ line }) => line.currencyCode))].sort();
const hasRates = (moves: readonly Move[]): boolean =>
  moves.every(({ month, line }) => rateIn(month, line.currencyCode) !== undefined);

/** At each month's rate, rounded once. */
const inEuros = (moves: readonly Move[], sign = 1n): bigint =>
  whole(
    moves.reduce(
      (all, { minor, month, line }) => all + minor * sign * (rateIn(month, line.currencyCode) ?? 0n),
      0n,
    ),
    RATE_SCALE,
  );

/** A balance in euros, all of it at one month's rate. */
export const plainEuros = (moves: readonly Move[], month: string): bigint =>
  inEuros(moves.map((move) => ({ ...move, month })));

/** Half away from zero. */
function whole(up: bigint, down: bigint): bigint {
  const size = ((up < 0n ? -up : up) * 2n + down) / (down * 2n);
  return up < 0n ? -size : size;
}
