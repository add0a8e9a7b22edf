import type { PolicyStep } from "../sale-policy";

/** A share of the base: `numerator / denominator`, exact. */
interface Share {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const BASIS_POINTS = 10_000n;
const NOTHING: Share = { numerator: 0n, denominator: 1n };

/**
 * What a policy promises of the base before it is known, as one share. Every step is counted, whatever its `when`:
 * which flags exclude each other is not written down anywhere. A rate above a threshold comes close to that rate of the
 * whole as the base grows, so it counts in full. Fixed amounts, obligations and shares of what remains promise no share:
 * they take what is there.
 */
export function claimOnBase(steps: readonly PolicyStep[]): Share {
  return steps.map(claimOf).reduce(
    (sum, claim) => ({
      numerator: sum.numerator * claim.denominator + claim.numerator * sum.denominator,
      denominator: sum.denominator * claim.denominator,
    }),
    NOTHING,
  );
}

/** True when a policy promises more than there is. */
export function exceedsBase({ numerator, denominator }: Share): boolean {
  return numerator > denominator;
}

/** A share in percent for a sentence, rounded up to hundredths so that more than the whole never reads as the whole. */
export function inPercent({ numerator, denominator }: Share): string {
  const hundredths = (numerator * BASIS_POINTS + denominator - 1n) / denominator;
  const fraction = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths / 100n}${fraction && `.${fraction}`} %`;
}

function claimOf(step: PolicyStep): Share {
  const claim = uncapped(step);
  if (step.cap_bp_of_base === undefined) return claim;
  const cap = { numerator: BigInt(step.cap_bp_of_base), denominator: BASIS_POINTS };
  return claim.numerator * cap.denominator <= cap.numerator * claim.denominator ? claim : cap;
}

function uncapped(step: PolicyStep): Share {
  switch (step.type) {
    case "percent_of_base":
    case "percent_above_threshold":
      return { numerator: BigInt(step.rate_bp), denominator: BASIS_POINTS };
    case "fraction_of_base":
      return { numerator: BigInt(step.num), denominator: BigInt(step.den) };
    case "percent_of_remaining":
    case "fixed":
    case "fixed_per_unit":
    case "obligation":
    case "remainder":
      return NOTHING;
  }
}
