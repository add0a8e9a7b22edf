import { Fraction } from "./fraction";
import type { LineKind } from "./ledger-shares";
import { allocate, type DecimalInput, exponentOf } from "./money";

/** One order line or shipping method as Medusa stores it: unrounded decimals of any precision. */
export interface ChargedLine {
  readonly id: string;
  readonly unitPrice: DecimalInput;
  readonly quantity: DecimalInput;
  readonly taxIncluded: boolean;
  /** Per cent; several rates add up. */
  readonly taxRates: readonly DecimalInput[];
  readonly adjustments: readonly { readonly amount: DecimalInput; readonly taxIncluded: boolean }[];
}

/** What the shopper is charged for a line, in minor units: `gross - discount = total = net + tax`, none negative. */
export interface LineAmounts {
  readonly id: string;
  /** List price as charged, tax included. */
  readonly grossMinor: bigint;
  readonly discountMinor: bigint;
  /** Tax contained in the total. */
  readonly taxMinor: bigint;
  readonly netMinor: bigint;
}

interface ExactAmounts {
  readonly id: string;
  readonly gross: Fraction;
  readonly total: Fraction;
  /** Part of the total that is tax, between 0 and 1. */
  readonly taxShare: Fraction;
}

/**
 * Integer amounts of what was sold and of what was given. A donation is a whole amount that no discount touches, so it
 * stays out of the sharing: what is rounded is the sale alone.
 */
export function saleAmounts<L extends ChargedLine & { readonly kind: LineKind }>(
  lines: readonly L[],
  currency: string,
): Map<string, LineAmounts> {
  const given = lines.filter(({ kind }) => kind === "donation");
  const sold = lines.filter(({ kind }) => kind !== "donation");
  return new Map(
    [...lineAmounts(sold, currency), ...given.flatMap((line) => lineAmounts([line], currency))].map(
      (amounts) => [amounts.id, amounts],
    ),
  );
}

/**
 * Integer amounts of all lines of one order version. Medusa rounds nothing; the order's total is rounded once, as
 * the payment is, and the lines share it by largest remainder (ties by line id), so that they sum to what is
 * charged. A line discounted below zero counts as zero.
 */
export function lineAmounts(lines: readonly ChargedLine[], currency: string): LineAmounts[] {
  const exact = lines.map((line) => exactAmounts(line, currency));
  const totals = shareOfCharge(exact);
  return exact.map(({ id, gross, taxShare }, index) => {
    const total = totals[index] ?? 0n;
    const list = gross.rounded();
    const grossMinor = list > total ? list : total;
    const taxMinor = Fraction.of(total).times(taxShare).rounded();
    return { id, grossMinor, discountMinor: grossMinor - total, taxMinor, netMinor: total - taxMinor };
  });
}

function exactAmounts(line: ChargedLine, currency: string): ExactAmounts {
  const minorUnits = Fraction.of(10n ** BigInt(exponentOf(currency)));
  const rate = line.taxRates.reduce<Fraction>((all, each) => all.plus(Fraction.of(each)), Fraction.zero);
  const taxed = Fraction.one.plus(rate.over(Fraction.of(100)));
  const withTax = (amount: DecimalInput, taxIncluded: boolean) => {
    const exact = Fraction.of(amount).times(minorUnits);
    return taxIncluded ? exact : exact.times(taxed);
  };
  const gross = withTax(line.unitPrice, line.taxIncluded).times(Fraction.of(line.quantity));
  const total = line.adjustments.reduce(
    (left, { amount, taxIncluded }) => left.minus(withTax(amount, taxIncluded)),
    gross,
  );
  return {
    id: line.id,
    gross,
    total: total.isNegative() ? Fraction.zero : total,
    taxShare: Fraction.one.minus(Fraction.one.over(taxed)),
  };
}

function shareOfCharge(lines: readonly ExactAmounts[]): bigint[] {
  const charge = lines.reduce((all, { total }) => all.plus(total), Fraction.zero).rounded();
  const common = lines.reduce((all, { total }) => all * total.denominator, 1n);
  return allocate(
    charge,
    lines.map(({ id, total }) => ({ id, weight: total.numerator * (common / total.denominator) })),
  );
}
