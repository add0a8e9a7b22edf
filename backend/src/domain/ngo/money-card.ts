import type { MoneyCard } from "../../contracts/ngo/figures";
import { parseRate } from "../fx/convert-minor";
import { type Income, totalsOf } from "../income/income-report";
import { divideHalfUp, exponentOf } from "../money";
import { type FigureSum, piecesOf, type Reported, reportedOf } from "./figures";

export type CardFigure = "incomeMinor" | "receivedMinor" | "refundedMinor" | "paidOutMinor";

type Divided = NonNullable<MoneyCard["divided"]>;
type Figures = Pick<MoneyCard["before"] & object, "amounts" | "amountMinor" | "isWhole">;

/** One number of some sums: currency by currency, and together in the reporting currency. */
export function cardFigures(sums: readonly FigureSum[], figure: CardFigure): Figures {
  const reported: Reported = reportedOf(sums);
  const amounts = totalsOf(sums).map((total: Income) => amountOf(total.currencyCode, total[figure]));
  return {
    amounts: amounts.filter(({ amountMinor }) => amountMinor !== "0"),
    amountMinor: String(reported[figure]),
    isWhole: reported.isWhole,
  };
}

/**
 * What was received for pieces, and for how many, of the sums of what was sold; a currency in which no piece was sold has none. In the
 * reporting currency it is that of the pieces whose month has a rate.
 */
export function dividedFigures(sold: readonly FigureSum[]): Divided {
  const currencies = [...new Set(sold.map(({ currencyCode }) => currencyCode))].sort();
  const { receivedMinor, isWhole } = reportedOf(sold);
  return {
    amounts: currencies.flatMap((currencyCode) => {
      const own = sold.filter((sum) => sum.currencyCode === currencyCode);
      const pieces = piecesOf(own);
      const received = totalsOf(own)[0]?.receivedMinor ?? 0n;
      return pieces > 0 ? [{ ...amountOf(currencyCode, received), pieces }] : [];
    }),
    reporting: { amountMinor: String(receivedMinor), pieces: piecesOf(sold, "convertedPieces"), isWhole },
  };
}

/** What a piece was sold for: what was received over how many were sold. */
export const averageFigures = ({ amounts, reporting }: Divided): Figures => ({
  amounts: amounts.map(({ currencyCode, amountMinor, pieces }) =>
    amountOf(currencyCode, share(BigInt(amountMinor), pieces)),
  ),
  amountMinor: String(reporting.pieces > 0 ? share(BigInt(reporting.amountMinor), reporting.pieces) : 0n),
  isWhole: reporting.isWhole,
});

/** Amounts of one moment at the rates of that moment: each currency is rounded by itself. */
export function balanceFigures(
  balances: readonly { readonly currencyCode: string; readonly amountMinor: bigint }[],
  { to, rateFrom }: { readonly to: string; readonly rateFrom: (currencyCode: string) => string | undefined },
): Figures {
  const due = balances.filter(({ amountMinor }) => amountMinor !== 0n);
  const converted = due.map(({ currencyCode, amountMinor }) => {
    const rate = currencyCode === to ? "1" : rateFrom(currencyCode);
    return rate === undefined ? undefined : atRate(amountMinor, { from: currencyCode, to, rate });
  });
  return {
    amounts: due.map(({ currencyCode, amountMinor }) => amountOf(currencyCode, amountMinor)),
    amountMinor: String(converted.reduce<bigint>((all, one) => all + (one ?? 0n), 0n)),
    isWhole: !converted.includes(undefined),
  };
}

function atRate(
  amountMinor: bigint,
  { from, to, rate }: { readonly from: string; readonly to: string; readonly rate: string },
): bigint {
  const { numerator, denominator } = parseRate(rate);
  const up = numerator * 10n ** BigInt(exponentOf(to));
  const down = denominator * 10n ** BigInt(exponentOf(from));
  return amountMinor < 0n ? -divideHalfUp(-amountMinor * up, down) : divideHalfUp(amountMinor * up, down);
}

const amountOf = (currencyCode: string, minor: bigint) => ({
  currencyCode,
  exponent: exponentOf(currencyCode),
  amountMinor: String(minor),
});

const share = (minor: bigint, count: number): bigint =>
  minor < 0n ? -divideHalfUp(-minor, BigInt(count)) : divideHalfUp(minor, BigInt(count));
