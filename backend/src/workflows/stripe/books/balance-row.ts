import type Stripe from "stripe";
import type { BalanceRow } from "../../../modules/psp/mirror/balance-rows";
import { idOf, momentOf, spelledOut } from "../look/id-of";

/** Whose movement of the balance it is, and what the buyer paid or got in the own currency. */
type Whose = Pick<BalanceRow, "sourceId" | "intentId" | "paid">;

/**
 * A movement of Stripe's balance as it is kept.
 *
 * @param source What it is of, where the caller has it; otherwise `transaction.source` is to be spelled out.
 */
export function balanceRow(
  transaction: Stripe.BalanceTransaction,
  source: Stripe.BalanceTransactionSource | null = spelledOut(transaction.source),
): BalanceRow {
  return {
    id: transaction.id,
    type: transaction.type,
    category: transaction.reporting_category,
    currencyCode: transaction.currency.toUpperCase(),
    amountMinor: BigInt(transaction.amount),
    feeMinor: BigInt(transaction.fee),
    netMinor: BigInt(transaction.net),
    exchangeRate: transaction.exchange_rate?.toString() ?? null,
    occurredAt: momentOf(transaction.created),
    ...(source ? whoseOf(source) : { sourceId: idOf(transaction.source), intentId: null, paid: null }),
  };
}

function whoseOf(source: Stripe.BalanceTransactionSource): Whose {
  const sourceId = source.id;
  switch (source.object) {
    case "charge":
      return {
        sourceId,
        intentId: idOf(source.payment_intent),
        paid: paidOf(source.currency, source.amount_captured),
      };
    case "refund":
    case "dispute":
      return {
        sourceId,
        intentId: idOf(source.payment_intent),
        paid: paidOf(source.currency, source.amount),
      };
    default:
      return { sourceId, intentId: null, paid: null };
  }
}

const paidOf = (currency: string, minor: number): BalanceRow["paid"] => ({
  currencyCode: currency.toUpperCase(),
  minor: BigInt(minor),
});
