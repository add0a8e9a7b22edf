import { formatAmount, toDecimal, toMinorUnits } from "../attribution/format";

/** One amount that can be typed. */
export interface AmountAsked {
  readonly id: string;
  readonly name: string;
  /** The most that it can be, minor units; without one the backend knows. */
  readonly mostMinor?: string;
}

/** Currency of all amounts of a form. */
export interface FormCurrency {
  readonly currencyCode: string;
  readonly exponent: number;
}

export interface AmountsRead {
  /** What was typed, in minor units; empty fields are left out, and so is what can't be read. */
  readonly parts: readonly { readonly id: string; readonly amountMinor: string }[];
  /** What is wrong with a field, in a sentence. */
  readonly problems: ReadonlyMap<string, string>;
  readonly totalMinor: string;
}

/** Reads what stands in the fields of a form. */
export function readAmounts(
  asked: readonly AmountAsked[],
  typed: Readonly<Record<string, string>>,
  { currencyCode, exponent }: FormCurrency,
): AmountsRead {
  const parts: { id: string; amountMinor: string }[] = [];
  const problems = new Map<string, string>();
  for (const { id, mostMinor } of asked) {
    const text = typed[id]?.trim() ?? "";
    if (text === "") continue;
    const amountMinor = toMinorUnits(text, exponent);
    if (amountMinor === undefined) problems.set(id, howToWrite(currencyCode, exponent));
    else parts.push({ id, amountMinor });
    if (amountMinor !== undefined && mostMinor !== undefined && BigInt(amountMinor) > BigInt(mostMinor))
      problems.set(id, `Only ${formatAmount(mostMinor, currencyCode, exponent)} is left.`);
  }
  const totalMinor = parts.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n).toString();
  return { parts, problems, totalMinor };
}

function howToWrite(currencyCode: string, exponent: number): string {
  const example = toDecimal("1250", exponent);
  return exponent === 0
    ? `${currencyCode} has no decimals: write an amount above zero like ${example}.`
    : `Write an amount above zero like ${example}, with at most ${exponent} decimals.`;
}
