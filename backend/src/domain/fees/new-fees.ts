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
  /** What stands on file already as kept of it, in its currency. */
  readonly keptMinor: bigint;
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

/** Who says what was kept: a person, who may slip, or the provider itself, who keeps what it keeps. */
export type SaidBy = "person" | "provider";

/**
 * Weighs a file's fees against the shop's payments and the fees on file. One reference of one provider is one fee: met
 * again with the same facts it is passed over, with other facts it is a problem, on file and within the file alike.
 */
export function newFees(
  fees: readonly FiledFee[],
  payments: ReadonlyMap<string, FeePayment>,
  onFile: readonly ProviderFee[],
  saidBy: SaidBy = "person",
): FeeNews {
  const seen = new Map(onFile.map((fee) => [keyOf(fee), { fee, where: "on file" }]));
  const kept = new Map([...payments].map(([id, { keptMinor }]) => [id, keptMinor]));
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
    const before = seen.get(keyOf(fee));
    if (before) {
      if (!sameFee(before.fee, fee)) problems.push({ line, message: otherFacts(fee, before.where) });
      continue;
    }
    const keptMinor = (kept.get(fee.paymentId) ?? 0n) + ofPaymentsOwn(fee, payment);
    const unlikely = saidBy === "person" ? unlikelyMessage(fee, payment, keptMinor) : undefined;
    if (unlikely) {
      problems.push({ line, message: unlikely });
      continue;
    }
    kept.set(fee.paymentId, keptMinor);
    seen.set(keyOf(fee), { fee, where: `on line ${line}` });
    fresh.push(fee);
  }
  return { fresh, known: fees.length - fresh.length - problems.length, problems };
}

const keyOf = ({ providerId, reference }: Pick<ProviderFee, "providerId" | "reference">): string =>
  `${providerId} ${reference}`;

const otherFacts = ({ reference }: NewFee, where: string): string =>
  `The fee ${reference} stands ${where} with another payment, amount or moment. Take back what is wrong on file, then record it anew.`;

/** The part of a fee that is in its payment's currency: a fee settled in another can't be weighed against it. */
const ofPaymentsOwn = (fee: NewFee, { currencyCode }: FeePayment): bigint =>
  fee.currencyCode === currencyCode ? fee.amountMinor : 0n;

/** A slip of the pen would be borne by whoever shares in the line. */
function unlikelyMessage(fee: NewFee, payment: FeePayment, keptMinor: bigint): string | undefined {
  if (utcDay(fee.occurredAt) < payment.day)
    return `The fee ${fee.reference} is of a day before its payment, which was made on ${payment.day}.`;
  const { currencyCode, capturedMinor } = payment;
  if (fee.currencyCode !== currencyCode || keptMinor <= capturedMinor) return undefined;
  const kept = keptMinor > fee.amountMinor ? `, with what is kept of it already,` : "";
  return `The fee ${fee.reference}${kept} is more than the ${currencyCode} ${fromMinor(capturedMinor, currencyCode)} that were captured.`;
}
