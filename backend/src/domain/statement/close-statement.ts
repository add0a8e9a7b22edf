import { balancesAfter, type Statement, type StatementLine, type StatementSubject } from "./statement";
import { seal } from "./statement-hash";
import { oneLine } from "./statement-text";

export interface MonthToClose extends StatementSubject {
  readonly period: string;
  readonly timeZone: string;
  /** The subject's last statement; null when there is none yet. */
  readonly previous: Pick<Statement, "hash" | "closing" | "period"> | null;
  /** Every entry of the subject that stands in no statement yet and happened before the month ended. */
  readonly lines: readonly StatementLine[];
}

/**
 * Closes a month, in the order in which entries stand in the book. An entry that came late, after its own month was
 * closed, is simply there: a closed month is never opened again. Null when there is nothing to say: no entry, and
 * nothing left from before. Throws a RangeError for a month that is not after the last one.
 */
export function closeStatement(month: MonthToClose): Statement | null {
  const { previous, lines, ...head } = month;
  if (previous && previous.period >= month.period)
    throw new RangeError(`${month.period} can't be closed after ${previous.period}`);
  const opening = previous?.closing ?? [];
  if (lines.length === 0 && opening.length === 0) return null;
  const ordered = lines
    .map((line) => ({ ...line, reference: oneLine(line.reference), title: oneLine(line.title) }))
    .sort((a, b) => (a.seq < b.seq ? -1 : 1));
  return seal({
    ...head,
    previousHash: previous?.hash ?? null,
    opening,
    lines: ordered,
    closing: balancesAfter(opening, ordered),
  });
}
