import { divideHalfUp, exponentOf } from "../money";
import { parseRate } from "./convert-minor";
import type { FoundRate, RateOn } from "./find-rate";

/** Entries of one transaction that belong to one center, in the currency paid. */
export interface ReportableEntries {
  readonly entries: readonly { readonly id: string; readonly amountMinor: bigint }[];
  readonly from: string;
  /** The center's currency. */
  readonly to: string;
  /** Day of the transaction in UTC, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What the entries are in the center's currency, and by which rate. */
export interface ReportingAmounts {
  readonly rate: FoundRate;
  /** Entry id → minor units. */
  readonly amounts: ReadonlyMap<string, bigint>;
}

/**
 * Converts the entries of one center at one rate, so that they sum to their rounded sum: what is odd goes to the
 * largest remainders, ties by id. Undefined without a rate near enough to the day: not converted is not zero.
 */
export function reportingAmounts(
  { entries, from, to, day }: ReportableEntries,
  rateOn: RateOn,
): ReportingAmounts | undefined {
  const rate = rateOn(from, to, day);
  if (!rate) return undefined;
  if (from === to) return { rate, amounts: new Map(entries.map(({ id, amountMinor }) => [id, amountMinor])) };
  const { numerator, denominator } = parseRate(rate.rate);
  const up = numerator * 10n ** BigInt(exponentOf(to));
  const down = denominator * 10n ** BigInt(exponentOf(from));
  return { rate, amounts: converted(entries, up, down) };
}

function converted(
  entries: ReportableEntries["entries"],
  up: bigint,
  down: bigint,
): ReadonlyMap<string, bigint> {
  const sum = entries.reduce((all, { amountMinor }) => all + amountMinor, 0n);
  // Below zero the same sum is done on the opposite amounts, so that a refund is rounded as its sale was.
  const sign = sum < 0n ? -1n : 1n;
  const parts = entries.map(({ id, amountMinor }) => {
    const exact = amountMinor * sign * up;
    const whole = floor(exact, down);
    return { id, whole, remainder: exact - whole * down };
  });
  const target = divideHalfUp(sum * sign * up, down);
  const left = Number(parts.reduce((rest, { whole }) => rest - whole, target));
  const odd = new Set(
    [...parts]
      .sort((a, b) => compare(b.remainder, a.remainder) || compare(a.id, b.id))
      .slice(0, left)
      .map(({ id }) => id),
  );
  return new Map(parts.map(({ id, whole }) => [id, (odd.has(id) ? whole + 1n : whole) * sign]));
}

/** Towards minus infinity; BigInt division cuts towards zero. */
function floor(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

function compare<T extends bigint | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
