import { DONATION_LIMITS, type DonationLimits } from "../../contracts/donation";
import type { Problem, ProblemCode } from "../../contracts/error";
import { CURRENCIES } from "../../contracts/money";

/** A line of a basket that gives to a fund, as the gate weighs it. Amounts are minor units. */
export interface Donation {
  readonly id: string;
  readonly fund: FundState;
  /** As stored; the shop itself writes one. */
  readonly quantity: string | number;
  readonly unitPriceMinor: bigint;
  /** What is charged for the line. */
  readonly totalMinor: bigint;
  /** Currency of the basket. */
  readonly currencyCode: string;
  /** Currency that the shopper gave in. */
  readonly givenIn: string;
}

export type FundState = "open" | "closed" | "unknown";

interface DonationProblem extends Problem {
  readonly code: ProblemCode;
}

/** Limits of a currency in any case; undefined for one that the shop doesn't sell in. */
export function donationLimits(currencyCode: string): DonationLimits | undefined {
  const currency = CURRENCIES.find((one) => one === currencyCode.toUpperCase());
  return currency && DONATION_LIMITS[currency];
}

/** What is wrong with an amount; undefined for one that may be given. */
export function amountProblem(
  amountMinor: bigint | number,
  currencyCode: string,
): DonationProblem | undefined {
  const limits = donationLimits(currencyCode);
  if (!limits) return { code: "donation_currency", message: "The shop takes no donation in this currency." };
  const { leastMinor, mostMinor } = limits;
  const isWhole = typeof amountMinor === "bigint" || Number.isInteger(amountMinor);
  if (isWhole && amountMinor >= leastMinor && amountMinor <= mostMinor) return undefined;
  return {
    code: "donation_invalid",
    message: `A donation in ${currencyCode.toUpperCase()} is a whole number of minor units from ${leastMinor} to ${mostMinor}.`,
    details: { leastMinor, mostMinor, currencyCode: currencyCode.toUpperCase() },
  };
}

/** What is wrong with a fund; undefined for an open one. */
export function fundProblem(state: FundState): DonationProblem | undefined {
  if (state === "unknown") return { code: "unknown_fund", message: "There is no such fund." };
  if (state === "closed") return { code: "fund_closed", message: "This fund takes no more donations." };
  return undefined;
}

/**
 * Everything that keeps a basket's donations from being given. A basket holds one at most; it is one whole amount, not
 * a number of pieces, and nothing is taken off it or put on it.
 */
export function donationProblems(donations: readonly Donation[]): DonationProblem[] {
  if (donations.length > 1)
    return donations.map(({ id }) => ({
      code: "donation_invalid",
      message: "A basket holds one donation.",
      details: { lineId: id },
    }));
  return donations.flatMap((donation) =>
    problemsOf(donation).map((problem) => ({
      ...problem,
      details: { ...problem.details, lineId: donation.id },
    })),
  );
}

function problemsOf(donation: Donation): DonationProblem[] {
  const { fund, quantity, unitPriceMinor, totalMinor, currencyCode, givenIn } = donation;
  if (givenIn.toUpperCase() !== currencyCode.toUpperCase())
    return [{ code: "donation_currency", message: "The donation was given in another currency." }];
  const isWhole = Number(quantity) === 1 && totalMinor === unitPriceMinor;
  const amount = isWhole
    ? amountProblem(totalMinor, currencyCode)
    : { code: "donation_invalid" as const, message: "A donation is one whole amount." };
  return [fundProblem(fund), amount].filter((problem) => problem !== undefined);
}
