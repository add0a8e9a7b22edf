import type { FigureBook } from "../../contracts/ngo/figures";
import type { SignedSums } from "../income/income-report";
import { divideHalfUp } from "../money";

/** Decimals that converted amounts are summed with, so that each figure is rounded once, at its end. */
export const CONVERTED_DECIMALS = 16;

/** Sums of one key, account and currency, and the same in the reporting currency, still exact. */
export interface FigureSum extends SignedSums {
  readonly account: string;
  readonly pieces: PieceParts;
  /** Those of them that were paid in a month that has a rate. */
  readonly convertedPieces: PieceParts;
  /** In minor units of the reporting currency × 10^{@link CONVERTED_DECIMALS}; what has no rate is not in them. */
  readonly converted: Converted;
  /** Entries that no rate was on file for. */
  readonly withoutRate: number;
}

/** Pieces × 10¹², since a capture may pay for a part of one. */
export type PieceParts = bigint;
const PIECE = 10n ** 12n;

export interface Converted {
  readonly captureMinor: bigint;
  readonly refundMinor: bigint;
  readonly feeMinor: bigint;
  readonly payoutMinor: bigint;
}

const ACCOUNTS_OF: Readonly<Record<FigureBook, readonly string[]>> = {
  income: ["workshop", "center_shipping"],
  shop: ["platform"],
  sold: ["workshop", "platform"],
};

/** The accounts of a book; see {@link FigureBook}. */
export const accountsOf = (book: FigureBook): readonly string[] => ACCOUNTS_OF[book];

/** Sums of one book only. What has no entry is there for its pieces, which are counted of what was sold. */
export const ofBook = (sums: readonly FigureSum[], book: FigureBook): FigureSum[] =>
  sums.filter(
    ({ account, entries }) => ACCOUNTS_OF[book].includes(account) && (entries > 0 || book === "sold"),
  );

/** Whole minor units, half away from zero, so that what is taken back is rounded as what was given. */
export function rounded(exact: bigint): bigint {
  const scale = 10n ** BigInt(CONVERTED_DECIMALS);
  return exact < 0n ? -divideHalfUp(-exact, scale) : divideHalfUp(exact, scale);
}

/** Figures in the reporting currency, each rounded by itself from the exact sum. */
export interface Reported {
  readonly receivedMinor: bigint;
  readonly refundedMinor: bigint;
  readonly feesMinor: bigint;
  readonly incomeMinor: bigint;
  readonly paidOutMinor: bigint;
  readonly isWhole: boolean;
}

export function reportedOf(sums: readonly FigureSum[]): Reported {
  const sum = (kind: keyof Converted) => sums.reduce((all, { converted }) => all + converted[kind], 0n);
  const [capture, refund, fee] = [sum("captureMinor"), sum("refundMinor"), sum("feeMinor")];
  return {
    receivedMinor: rounded(capture),
    refundedMinor: rounded(-refund),
    feesMinor: rounded(-fee),
    incomeMinor: rounded(capture + refund + fee),
    paidOutMinor: rounded(-sum("payoutMinor")),
    isWhole: sums.every(({ withoutRate }) => withoutRate === 0),
  };
}

/** Pieces that were paid for: see `PIECES` of the ledger's sums. A half is one. */
export function piecesOf(sums: readonly FigureSum[], which: "pieces" | "convertedPieces" = "pieces"): number {
  const parts = sums.reduce((all, sum) => all + sum[which], 0n);
  return Number(parts < 0n ? -divideHalfUp(-parts, PIECE) : divideHalfUp(parts, PIECE));
}

/** Sums under other keys: months as quarters, recipients as tones. Keys stand in the order in which they come. */
export function byKey(
  sums: readonly FigureSum[],
  keyOf: (key: string) => string,
): ReadonlyMap<string, readonly FigureSum[]> {
  const groups = new Map<string, FigureSum[]>();
  for (const sum of sums) {
    const key = keyOf(sum.key);
    const group = groups.get(key);
    if (group) group.push(sum);
    else groups.set(key, [sum]);
  }
  return groups;
}

/** The same sums, each told by a part of its key. */
export const keyedBy = (sums: readonly FigureSum[], keyOf: (key: string) => string): FigureSum[] =>
  sums.map((sum) => ({ ...sum, key: keyOf(sum.key) }));

/** `2026-05` → `2026-Q2`. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** First and last month of a quarter. */
export function monthsOfQuarter(quarter: string): { readonly from: string; readonly to: string } {
  const last = Number(quarter.slice(6)) * 3;
  const named = (month: number) => `${quarter.slice(0, 4)}-${String(month).padStart(2, "0")}`;
  return { from: named(last - 2), to: named(last) };
}
