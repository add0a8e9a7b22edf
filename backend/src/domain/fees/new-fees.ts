import type { RowProblem } from "../../contracts/csv-file";
import { utcDay } from "../calendar-day";
import { fromMinor } from "../money";
import { type ProviderFee, sameFee } from "./provider-fee";
import type { FiledFee } from "./read-fee-file";

/** A payment of an order, as far as its fees need it. */
export interface FeePayment {
  readonly providerId: string;
  readonly orderId: string;
  readonly currencyCode: string;
  /** Minor units of its currency. */
  readonly capturedMinor: bigint;
  /** The UTC day on which it was made. */
  readonly day: string;
}

/** A fee that is new to the book, with the order whose book it belongs to. */
export interface NewFee extends ProviderFee {
  readonly orderId: string;
}

/** What a file adds to the fees on file. */
export interface FeeNews {
  readonly fresh: readonly NewFee[];
  readonly known: number;
  readonly problems: readonly RowProblem[];
}

/**
 * Weighs a file's fees against the shop's payments and the fees on file. One reference of one provider is one fee: met
 * again with the same facts it is passed over, with other facts it is a problem, on file and within the file alike.
 */
export function newFees(
  fees: readonly FiledFee[],
  payments: ReadonlyMap<string, FeePayment>,
  onFile: readonly ProviderFee[],
): FeeNews {
  const seen = new Map(onFile.map((fee) => [keyOf(fee), { fee, where: "on file" }]));
  const fresh: NewFee[] = [];
  const problems: RowProblem[] = [];
  for (const { line, ...filed } of fees) {
    const payment = payments.get(filed.paymentId);
    if (!payment) {
      problems.push({ line, message: `"${filed.paymentId}" is no payment of an order of this shop.` });
      continue;
    }
    const { providerId, orderId } = payment;
    const fee: NewFee = { ...filed, providerId, orderId };
    const unlikely = unlikelyMessage(fee, payment);
    if (unlikely) {
      problems.push({ line, message: unlikely });
      continue;
    }
    const before = seen.get(keyOf(fee));
    if (!before) {
      seen.set(keyOf(fee), { fee, where: `on line ${line}` });
      fresh.push(fee);
    } else if (!sameFee(before.fee, fee)) {
      const message = `The fee ${fee.reference} stands ${before.where} with another payment, amount or moment. A fee that was recorded stays.`;
      problems.push({ line, message });
    }
  }
  return { fresh, known: fees.length - fresh.length - problems.length, problems };
}

const keyOf = ({ providerId, reference }: Pick<ProviderFee, "providerId" | "reference">): string =>
  `${providerId} ${reference}`;

/** A slip of the pen would be borne by whoever shares in the line, and a fee that was recorded stays. */
function unlikelyMessage(fee: NewFee, payment: FeePayment): string | undefined {
  if (utcDay(fee.occurredAt) < payment.day)
    return `The fee ${fee.reference} is of a day before its payment, which was made on ${payment.day}.`;
  const { currencyCode, capturedMinor } = payment;
  if (fee.currencyCode === currencyCode && fee.amountMinor > capturedMinor)
    return `The fee ${fee.reference} is more than the ${currencyCode} ${fromMinor(capturedMinor, currencyCode)} that were captured.`;
  return undefined;
}
