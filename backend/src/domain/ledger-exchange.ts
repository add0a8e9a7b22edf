import { Fraction } from "./fraction";
import type { BookLine, EntryDraft, PostedShare } from "./ledger";
import {
  type LineBalance,
  leftToCapture,
  leftToRefund,
  lineBalances,
  ofLine,
  positive,
  sumOf,
} from "./ledger-balances";
import { lineEntries } from "./ledger-posting";
import { allocate, type DecimalInput, least } from "./money";

/** How many pieces of a line came back, of how many that were sold. */
export interface ReturnedLine {
  readonly sourceId: string;
  readonly quantity: DecimalInput;
  readonly returned: DecimalInput;
}

/**
 * Money that is held for pieces which came back or were taken off an order pays for what was put on it instead: no
 * payment says so, because none is made for it. The entries move it from line to line and sum to zero; none when
 * nothing is free or nothing is owed. Calling it again after they are posted moves nothing more.
 */
export function exchangeEntries(
  lines: readonly BookLine[],
  posted: readonly PostedShare[],
  returned: readonly ReturnedLine[],
): EntryDraft[] {
  const balances = lineBalances(lines, posted).filter(({ id }) => id !== null);
  const free = balances.map((line) => positive(leftToRefund(line).minor - keptDue(line, returned)));
  // A piece that came back is owed nothing, whatever was not yet paid of it.
  const owed = balances.map((line) =>
    least(leftToCapture(line).minor, positive(keptDue(line, returned) - leftToRefund(line).minor)),
  );
  const amount = least(sumOf(free), sumOf(owed));
  if (amount === 0n) return [];
  const given = allocate(amount, weighed(balances, free));
  const taken = allocate(amount, weighed(balances, owed));
  return balances
    .flatMap((line, index) => [
      ...lineEntries(line, leftToRefund(line).shares, given[index] ?? 0n).map(negated),
      ...lineEntries(line, leftToCapture(line).shares, taken[index] ?? 0n),
    ])
    .filter(({ amountMinor }) => amountMinor !== 0n);
}

/** What a line costs for the pieces of it that the shopper keeps. */
function keptDue(line: LineBalance, returned: readonly ReturnedLine[]): bigint {
  const due = Fraction.of(ofLine(line, ({ amountMinor }) => amountMinor));
  const back = returned.find(({ sourceId }) => sourceId === line.sourceId);
  if (!back) return due.rounded();
  return due.times(Fraction.one.minus(Fraction.of(back.returned).over(Fraction.of(back.quantity)))).rounded();
}

const weighed = (balances: readonly LineBalance[], amounts: readonly bigint[]) =>
  balances.map(({ sourceId }, index) => ({ id: sourceId ?? "", weight: amounts[index] ?? 0n }));

const negated = (entry: EntryDraft): EntryDraft => ({ ...entry, amountMinor: -entry.amountMinor });
