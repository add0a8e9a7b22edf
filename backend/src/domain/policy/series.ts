import { addDays, dayAfterMonth } from "../calendar-day";
import { type SalePolicy, SalePolicyError } from "../sale-policy";

type Dated = Pick<SalePolicy, "id" | "version" | "effective_from" | "effective_to">;

/** What becomes of the active versions of a policy when one more comes into force. */
export interface SeriesChange<V extends Dated> {
  /** All active versions afterwards, first day first. */
  readonly series: readonly V[];
  /** Versions whose last day is now the day before the new one begins. */
  readonly ended: readonly V[];
  /** Versions that had not begun and are taken out, since the new one begins on their first day. */
  readonly replaced: readonly V[];
}

/**
 * Lets a version come into force among the active ones of its policy: the one in force on its first day ends the day
 * before. A version that was to begin on that very day, and has not begun yet, is replaced; one that has begun stays,
 * since sales may have been split by it. Whether the outcome is whole, {@link assertSeries} says.
 */
export function comingIntoForce<V extends Dated>(
  active: readonly V[],
  next: V,
  today: string,
): SeriesChange<V> {
  const isReplaced = (one: V) => one.effective_from === next.effective_from && !hasBegun(one, today);
  const replaced = active.filter(isReplaced);
  const ended: V[] = [];
  const kept = active
    .filter((one) => !isReplaced(one))
    .map((one) => {
      if (next.effective_from === null || !isInForceBeforeAndOn(one, next.effective_from)) return one;
      const shortened = { ...one, effective_to: addDays(next.effective_from, -1) };
      ended.push(shortened);
      return shortened;
    });
  return { series: [...kept, next].sort(byFirstDay), ended, replaced };
}

/**
 * Throws {@link SalePolicyError} unless exactly one version is in force on every day from the first one on. A policy of
 * no version at all is whole: nobody is paid by it.
 */
export function assertSeries(series: readonly Dated[]): void {
  const ordered = [...series].sort(byFirstDay);
  for (const [index, one] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next) assertNeighbours(one, next);
    else if (one.effective_to !== null) {
      throw new SalePolicyError(
        "gap",
        `From ${addDays(one.effective_to, 1)} on no version of sale policy ${one.id} would be in force: leave the end of version ${one.version} open.`,
      );
    }
  }
}

/**
 * Throws {@link SalePolicyError} when a version would have been in force in a month that is closed.
 * @param closedUntil last closed month of the centers that split by the policy, `2026-10`; null when none is.
 */
export function assertNotBackdated(version: Dated, closedUntil: string | null): void {
  if (closedUntil === null) return;
  const open = dayAfterMonth(closedUntil);
  if (version.effective_from === null || version.effective_from < open) {
    throw new SalePolicyError(
      "backdated",
      `${closedUntil} is closed for a center that splits by sale policy ${version.id}: a version can begin on ${open} at the earliest.`,
    );
  }
}

/**
 * Throws {@link SalePolicyError} when a version would begin on a day that is over, though something was sold on such
 * days: sales keep the version that was in force when they were paid, and the series must not say otherwise.
 * @param today `YYYY-MM-DD`, UTC
 */
export function assertNotInPast(version: Dated, today: string): void {
  if (version.effective_from !== null && version.effective_from >= today) return;
  throw new SalePolicyError(
    "backdated",
    `Sales of days that are over keep the version that they were paid under: a version of sale policy ${version.id} can begin on ${today} at the earliest.`,
  );
}

function assertNeighbours(one: Dated, next: Dated): void {
  const expected = one.effective_to === null ? null : addDays(one.effective_to, 1);
  if (expected === null || next.effective_from === null || next.effective_from < expected) {
    throw new SalePolicyError(
      "overlap",
      `Versions ${one.version} and ${next.version} of sale policy ${one.id} would both be in force on ${next.effective_from ?? one.effective_to ?? "every day"}.`,
    );
  }
  if (next.effective_from > expected) {
    throw new SalePolicyError(
      "gap",
      `No version of sale policy ${one.id} would be in force from ${expected} to ${addDays(next.effective_from, -1)}, between versions ${one.version} and ${next.version}.`,
    );
  }
}

const hasBegun = ({ effective_from }: Dated, today: string) =>
  effective_from === null || effective_from <= today;

function isInForceBeforeAndOn({ effective_from, effective_to }: Dated, day: string): boolean {
  return (effective_from === null || effective_from < day) && (effective_to === null || day <= effective_to);
}

/** A version that has been in force since ever comes first. */
function byFirstDay(a: Dated, b: Dated): number {
  const [first, second] = [a.effective_from ?? "", b.effective_from ?? ""];
  return first < second ? -1 : first > second ? 1 : a.version - b.version;
}
