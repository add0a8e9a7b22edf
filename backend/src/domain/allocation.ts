import { allocate, divideHalfUp, least, type Weight } from "./money";
import { namesAmounts, type PolicyStep, type SalePolicy, SalePolicyError } from "./sale-policy";

/** A recipient's part of an amount, in minor units. */
export interface Part {
  readonly recipient: string;
  readonly amountMinor: bigint;
}

/**
 * What a policy asks about the sale: flags (`centre_chose_victim_fund`), amounts owed (`materials_cost`, minor
 * units of the currency paid) and `units`, the number of pieces (one, when absent).
 */
export type SplitContext = Readonly<Record<string, boolean | bigint | undefined>>;

/** One net amount to be split by one policy. */
export interface Revenue {
  readonly policy: Pick<SalePolicy, "id" | "currency" | "steps" | "rounding">;
  /** Goods revenue less discount and tax, never below zero. */
  readonly netMinor: bigint;
  readonly currencyCode: string;
  readonly context?: SplitContext;
}

const BASIS_POINTS = 10_000n;

/**
 * Splits a net amount by a sale policy. Steps run in order, each floored and at most what remains; the policy's
 * sink takes the rest, so the parts sum to the net exactly. A step whose condition is not met leaves no part.
 * Throws {@link SalePolicyError} `currency_mismatch` when the policy names amounts of another currency.
 */
export function splitRevenue({ policy, netMinor, currencyCode, context = {} }: Revenue): Part[] {
  if (netMinor < 0n) throw new RangeError(`Can't split ${netMinor}: revenue below zero`);
  const sameCurrency = policy.currency.toUpperCase() === currencyCode.toUpperCase();
  if (!sameCurrency && namesAmounts(policy)) {
    throw new SalePolicyError(
      "currency_mismatch",
      `Sale policy ${policy.id} names amounts in ${policy.currency} and can't split a sale in ${currencyCode.toUpperCase()}.`,
    );
  }

  let remaining = netMinor;
  const parts = policy.steps
    .filter((step) => step.when === undefined || context[step.when] === true)
    .map((step) => {
      const amountMinor = least(stepAmount(step, netMinor, remaining, context), remaining);
      remaining -= amountMinor;
      return { recipient: step.recipient, amountMinor };
    });
  if (remaining === 0n) return parts;
  const { sink } = policy.rounding;
  if (!parts.some(({ recipient }) => recipient === sink)) parts.push({ recipient: sink, amountMinor: 0n });
  return parts.map((part) =>
    part.recipient === sink ? { ...part, amountMinor: part.amountMinor + remaining } : part,
  );
}

function stepAmount(step: PolicyStep, base: bigint, remaining: bigint, context: SplitContext): bigint {
  const caps = [
    step.cap_minor === undefined ? undefined : BigInt(step.cap_minor),
    step.cap_bp_of_base === undefined ? undefined : (base * BigInt(step.cap_bp_of_base)) / BASIS_POINTS,
    step.cap_obligation === undefined ? undefined : amountOf(context, step.cap_obligation),
  ].filter((cap) => cap !== undefined);
  return least(uncapped(step, base, remaining, context), ...caps);
}

function uncapped(step: PolicyStep, base: bigint, remaining: bigint, context: SplitContext): bigint {
  switch (step.type) {
    case "percent_of_base":
      return (base * BigInt(step.rate_bp)) / BASIS_POINTS;
    case "fraction_of_base":
      return (base * BigInt(step.num)) / BigInt(step.den);
    case "percent_of_remaining":
      return (remaining * BigInt(step.rate_bp)) / BASIS_POINTS;
    case "percent_above_threshold": {
      const above = base - BigInt(step.threshold_minor);
      return above > 0n ? (above * BigInt(step.rate_bp)) / BASIS_POINTS : 0n;
    }
    case "fixed":
      return BigInt(step.amount_minor);
    case "fixed_per_unit":
      return BigInt(step.amount_minor) * (context.units === undefined ? 1n : amountOf(context, "units"));
    case "obligation":
      return amountOf(context, step.obligation);
    case "remainder":
      return remaining;
  }
}

function amountOf(context: SplitContext, name: string): bigint {
  const value = context[name];
  return typeof value === "bigint" && value > 0n ? value : 0n;
}

/**
 * What a refund takes back from each recipient: the stored parts, less what earlier refunds took, pro rata by
 * largest remainder. Amounts have the opposite sign; nobody gives back more than they got, and a refund of all
 * that is left leaves every part at zero.
 */
export function reverseParts(
  parts: readonly Part[],
  refundMinor: bigint,
  reversed: readonly Part[] = [],
): Part[] {
  return shareParts(remainingParts(parts, reversed), refundMinor).map(({ recipient, amountMinor }) => ({
    recipient,
    amountMinor: -amountMinor,
  }));
}

/** Divides an amount in proportion to parts; the result keeps their order and sums to the amount exactly. */
export function shareParts(parts: readonly Part[], totalMinor: bigint): Part[] {
  const weights: Weight[] = parts.map(({ recipient, amountMinor }) => ({
    id: recipient,
    weight: amountMinor,
  }));
  const shares = allocate(totalMinor, weights);
  return parts.map(({ recipient }, index) => ({ recipient, amountMinor: shares[index] ?? 0n }));
}

/** Parts less what has already gone, recipient by recipient; `gone` may have either sign. */
export function remainingParts(parts: readonly Part[], gone: readonly Part[]): Part[] {
  return parts.map(({ recipient, amountMinor }) => ({
    recipient,
    amountMinor: gone
      .filter((other) => other.recipient === recipient)
      .reduce(
        (left, other) => left - (other.amountMinor < 0n ? -other.amountMinor : other.amountMinor),
        amountMinor,
      ),
  }));
}

/**
 * Materials cost of a sale in the currency paid. The cost is recorded beside the piece's home price in the
 * center's currency; its share of that price is taken of the list price paid, so no exchange rate is needed
 * beyond the one that set the price. Zero when the home price is.
 */
export function materialsCost(cost: {
  /** Cost of the materials of one piece, center's currency. */
  readonly materialsMinor: bigint;
  /** Home price of one piece, same currency. */
  readonly homePriceMinor: bigint;
  /** List price of all pieces sold, before discount, currency paid. */
  readonly listMinor: bigint;
}): bigint {
  if (cost.homePriceMinor <= 0n) return 0n;
  return divideHalfUp(cost.listMinor * cost.materialsMinor, cost.homePriceMinor);
}
