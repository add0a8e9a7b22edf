import type Stripe from "stripe";
import { invalidParameter } from "../http/problem";
import { emptyTransaction } from "../objects/balance-transaction";
import type { World } from "./world";

/** The account settles everything in euro. */
export const SETTLEMENT_CURRENCY = "eur";

/** Billionths of a euro for one whole unit, fixed so that a run comes out the same whenever it is made. */
const RATES: Record<string, bigint> = {
  eur: 1_000_000_000n,
  usd: 921_500_000n,
  gbp: 1_171_200_000n,
  pen: 246_300_000n,
  zar: 50_450_000n,
  vnd: 36_310n,
};
const ZERO_DECIMAL = new Set(["vnd"]);
const BILLION = 1_000_000_000n;

/** For each charge: 1.5 % and 25 cents. */
const FEE_PER_THOUSAND = 15n;
const FEE_FIXED = 25n;
/** In euro cents, for each dispute, won or lost. */
export const DISPUTE_FEE = 1500;
/** Euro cents below which nobody may charge. */
const SMALLEST = 50;
const DAY = 86_400;

export function requireCurrency(currency: string) {
  if (RATES[currency.toLowerCase()]) return;
  throw invalidParameter("parameter_invalid", "currency", `Invalid currency: ${currency}.`);
}

export function requireAmount(amount: number, currency: string) {
  if (amount > 99_999_999)
    throw invalidParameter("amount_too_large", "amount", "Amount must be no more than 999,999.99");
  if (amount < 1 || settled(amount, currency) < SMALLEST)
    throw invalidParameter("amount_too_small", "amount", "Amount must convert to at least 50 cents.");
}

/** An amount of minor units in euro cents, rounded half up. */
export function settled(amount: number, currency: string): number {
  const unit = ZERO_DECIMAL.has(currency) ? 1n : 100n;
  const exact = BigInt(amount) * (RATES[currency] ?? 0n) * 100n;
  return Number((exact * 2n + unit * BILLION) / (2n * unit * BILLION));
}

function feeOf(cents: number): number {
  return Number((BigInt(cents) * FEE_PER_THOUSAND * 2n + 1000n) / 2000n + FEE_FIXED);
}

interface Movement {
  type: Stripe.BalanceTransaction["type"];
  category: string;
  source: string;
  /** In euro cents, signed. */
  cents: number;
  fee?: number;
  description?: string;
  /** What the shopper paid in; tells the exchange rate. */
  from?: string;
}

/** Writes a movement of the account's balance. */
export function book(world: World, movement: Movement): Stripe.BalanceTransaction {
  const { cents, fee = 0, from = SETTLEMENT_CURRENCY } = movement;
  const transaction = emptyTransaction(world.id("txn"), world.now());
  const isCharge = movement.category === "charge";
  Object.assign(transaction, {
    amount: cents,
    available_on: isCharge ? world.now() + 2 * DAY : world.now(),
    currency: SETTLEMENT_CURRENCY,
    description: movement.description ?? null,
    exchange_rate: from === SETTLEMENT_CURRENCY ? null : Number(RATES[from] ?? 0n) / 1e9,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(fee, isCharge ? "Stripe processing fees" : "Dispute fee")],
    net: cents - fee,
    reporting_category: movement.category,
    source: movement.source,
    status: isCharge ? "pending" : "available",
    type: movement.type,
  } satisfies Partial<Stripe.BalanceTransaction>);
  return world.keep("balance_transaction", transaction);
}

/** The movement by which a charge arrives, less its fee. */
export function bookCharge(world: World, charge: Stripe.Charge): Stripe.BalanceTransaction {
  const cents = settled(charge.amount_captured, charge.currency);
  const isCard = charge.payment_method_details?.type === "card";
  return book(world, {
    type: isCard ? "charge" : "payment",
    category: "charge",
    source: charge.id,
    cents,
    fee: feeOf(cents),
    from: charge.currency,
    description: charge.description ?? undefined,
  });
}

function feeDetail(amount: number, description: string): Stripe.BalanceTransaction.FeeDetail {
  return { amount, application: null, currency: SETTLEMENT_CURRENCY, description, type: "stripe_fee" };
}

/** Pending money of which the day has come is available. */
export function ripen(world: World, all = false) {
  for (const transaction of world.shelves.balance_transaction.values())
    if (all || transaction.available_on <= world.now()) transaction.status = "available";
}

/** What the account holds, as `GET /v1/balance` tells it. */
export function balanceOf(world: World): Stripe.Balance {
  ripen(world);
  const sum = (status: string) =>
    [...world.shelves.balance_transaction.values()]
      .filter((one) => one.status === status)
      .reduce((total, { net }) => total + net, 0);
  const amount = (cents: number) => ({
    amount: cents,
    currency: SETTLEMENT_CURRENCY,
    source_types: { card: cents },
  });
  return {
    object: "balance",
    available: [amount(sum("available"))],
    connect_reserved: [{ amount: 0, currency: SETTLEMENT_CURRENCY }],
    livemode: false,
    pending: [amount(sum("pending"))],
  };
}
