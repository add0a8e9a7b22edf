import { type DecimalInput, divideHalfUp, parseDecimal } from "./money";

/** An exact rational number, for amounts and tax rates that no decimal holds exactly. */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  /** `denominator` is always positive. */
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** Throws MoneyError for text that is no decimal number. */
  static of(value: DecimalInput): Fraction {
    const { digits, power } = parseDecimal(value);
    return power >= 0
      ? new Fraction(digits * 10n ** BigInt(power), 1n)
      : new Fraction(digits, 10n ** BigInt(-power));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    ).reduced();
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator).reduced();
  }

  /** Throws RangeError unless `other` is above zero. */
  over(other: Fraction): Fraction {
    if (other.numerator <= 0n) throw new RangeError("Can't divide by zero or less");
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator).reduced();
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  /** Nearest integer, halves up. The number must not be negative. */
  rounded(): bigint {
    return divideHalfUp(this.numerator, this.denominator);
  }

  private reduced(): Fraction {
    let [a, b] = [this.numerator < 0n ? -this.numerator : this.numerator, this.denominator];
    while (b !== 0n) [a, b] = [b, a % b];
    return a <= 1n ? this : new Fraction(this.numerator / a, this.denominator / a);
  }
}
