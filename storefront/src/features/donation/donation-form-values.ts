import { readAmount } from "./read-amount";

/** Value of the choice behind which another amount is written. */
export const OTHER = "other";

/** What the form holds, as it was posted. */
export interface DonationValues {
  readonly fund: string;
  /** Minor units of a suggestion, {@link OTHER}, or empty. */
  readonly amount: string;
  readonly other: string;
}

export type DonationMissing = "fund" | "amount" | "unreadable";

interface ParsedDonation {
  readonly fund: string;
  readonly amountMinor: number;
}

/**
 * Reads the form. Without script nothing ticks the choice beside a written amount, so what is written counts where
 * nothing is ticked.
 */
export function parseDonation(
  { fund, amount, other }: DonationValues,
  currency: string,
): ParsedDonation | { readonly missing: DonationMissing } {
  if (!fund) return { missing: "fund" };
  const isWritten = amount === OTHER || (amount === "" && other.trim() !== "");
  if (!isWritten && !/^\d{1,12}$/.test(amount)) return { missing: "amount" };
  const amountMinor = isWritten ? readAmount(other, currency) : Number(amount);
  return amountMinor === undefined ? { missing: "unreadable" } : { fund, amountMinor };
}
