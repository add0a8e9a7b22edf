import { accountsOf, CONVERTED_DECIMALS, type FigureSum, keyedBy } from "./figures";
import type { OverviewSums } from "./overview-figures";
import {
  BEFORE,
  type Move,
  movesOf,
  netOf,
  type PaidLine,
  PERIOD,
  POST,
  RATE_SCALE,
  rateIn,
  SHOPS_OWN,
  sentOf,
  within,
} from "./paid-world";

const PIECE = 10n ** 12n;
const EXACT = 10n ** BigInt(CONVERTED_DECIMALS);

const NOTHING: FigureSum = {
  key: "",
  account: "",
  currencyCode: "",
  captureMinor: 0n,
  refundMinor: 0n,
  feeMinor: 0n,
  payoutMinor: 0n,
  entries: 0,
  pieces: 0n,
  convertedPieces: 0n,
  withoutRate: 0,
  converted: { captureMinor: 0n, refundMinor: 0n, feeMinor: 0n, payoutMinor: 0n },
};

/** A small world's entries, summed by key, account and currency as the database sums them for the overview. For tests. */
export function summedWorld(world: readonly PaidLine[]): Pick<OverviewSums, "sums" | "earlier"> {
  const moves = movesOf(world);
  const now = moves.filter((move) => within(move, PERIOD));
  const before = moves.filter((move) => within(move, BEFORE));
  const income = accountsOf("income");
  const earned = (keyOf: (move: Move) => string) =>
    summed(now, keyOf).filter(({ account }) => income.includes(account));
  const monthOfSent = summed(now, ({ month, line }) => `${month} ${sentOf(line)}`);
  const workshopOfCenter = earned(({ line }) => `${line.center} ${line.workshop}`);
  return {
    sums: {
      month: keyedBy(monthOfSent, (key) => key.split(" ")[0] ?? ""),
      sent: keyedBy(monthOfSent, (key) => key.split(" ")[1] ?? ""),
      center: keyedBy(workshopOfCenter, (key) => key.split(" ")[0] ?? ""),
      workshop: keyedBy(workshopOfCenter, (key) => key.split(" ")[1] ?? ""),
      craft: earned(({ line }) => line.craft),
      destination: earned(({ line }) => line.destination),
      recipient: earned(({ recipient }) => recipient),
    },
    earlier: {
      sent: summed(before, ({ line }) => sentOf(line)),
      recipient: summed(before, ({ recipient }) => recipient),
    },
  };
}

function summed(moves: readonly Move[], keyOf: (move: Move) => string): FigureSum[] {
  const sums = new Map<string, FigureSum>();
  const add = (move: Move, account: string, more: (known: FigureSum) => Partial<FigureSum>) => {
    const place = { key: keyOf(move), account, currencyCode: move.line.currencyCode };
    const name = JSON.stringify(place);
    const known = sums.get(name) ?? { ...NOTHING, ...place };
    sums.set(name, { ...known, ...more(known) });
  };
  for (const move of moves) {
    const { line, kind, minor, month } = move;
    const rate = rateIn(month, line.currencyCode);
    const figure = `${kind}Minor` as const;
    const exact = ((rate ?? 0n) * minor * EXACT) / RATE_SCALE;
    add(move, accountOf(move), ({ entries, withoutRate, converted, ...known }) => ({
      [figure]: known[figure] + minor,
      converted: { ...converted, [figure]: converted[figure] + exact },
      entries: entries + 1,
      withoutRate: withoutRate + (rate === undefined ? 1 : 0),
    }));
    if (kind !== "capture" || line.quantity === 0) continue;
    const pieces = (2n * BigInt(line.quantity) * minor * PIECE + netOf(line)) / (2n * netOf(line));
    add(move, "workshop", (known) => ({
      pieces: known.pieces + pieces,
      convertedPieces: known.convertedPieces + (rate === undefined ? 0n : pieces),
    }));
  }
  return [...sums.values()];
}

const accountOf = ({ recipient }: Move): string =>
  recipient === SHOPS_OWN ? "platform" : recipient === POST ? "center_shipping" : "workshop";
