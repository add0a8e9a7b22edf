import type { RowProblem } from "../../contracts/csv-file";
import { isCalendarDay } from "../calendar-day";
import { amountMessage, isCurrency, minorOf } from "../csv/amount-field";
import { type CsvRecord, type CsvRow, csvRecords } from "../csv/csv-records";
import type { ProviderFee } from "./provider-fee";

const COLUMNS = ["provider_reference", "payment_id", "currency", "amount", "occurred_at"] as const;
type FeeRecord = CsvRecord<(typeof COLUMNS)[number]>;

/** A fee as a file states it; whose payment it is, only the shop knows. */
export interface FiledFee extends Omit<ProviderFee, "providerId"> {
  readonly line: number;
}

/** Each row of a file judged by itself; all that is wrong, in the order of the lines. */
export interface FeeFile {
  readonly fees: readonly FiledFee[];
  readonly problems: readonly RowProblem[];
}

const REFERENCE = /^[\x21-\x7e]{1,128}$/;
const PAYMENT_ID = /^\w{1,64}$/;
/** A day, or a moment that says its distance to UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** @param now A fee of a later moment can't have been kept yet. */
export function readFeeFile(rows: readonly CsvRow[], now: Date): FeeFile {
  const { records, problems } = csvRecords(rows, COLUMNS);
  const fees: FiledFee[] = [];
  const found: RowProblem[] = [...problems];
  for (const { line, values } of records) {
    const messages = rowMessages(values, now);
    found.push(...messages.map((message) => ({ line, message })));
    if (messages.length === 0) fees.push(feeOf(line, values));
  }
  return { fees, problems: found.sort((a, b) => a.line - b.line) };
}

function feeOf(line: number, values: FeeRecord["values"]): FiledFee {
  const currencyCode = values.currency.toUpperCase();
  return {
    line,
    reference: values.provider_reference,
    paymentId: values.payment_id,
    currencyCode,
    amountMinor: minorOf(values.amount, currencyCode)?.minor ?? 0n,
    occurredAt: new Date(values.occurred_at),
  };
}

function rowMessages(values: FeeRecord["values"], now: Date): string[] {
  return [
    referenceMessage(values.provider_reference),
    paymentMessage(values.payment_id),
    currencyMessage(values.currency),
    amountMessage("amount", values.amount, values.currency.toUpperCase()),
    momentMessage(values.occurred_at, now),
  ].filter((message) => message !== undefined);
}

function referenceMessage(reference: string): string | undefined {
  if (reference === "") return "The provider_reference is missing: it keeps a fee from being booked twice.";
  return REFERENCE.test(reference)
    ? undefined
    : `The provider_reference "${reference.slice(0, 40)}" is no reference: at most 128 letters, digits and signs, no spaces.`;
}

function paymentMessage(paymentId: string): string | undefined {
  if (paymentId === "") return "The payment_id is missing.";
  return PAYMENT_ID.test(paymentId) ? undefined : `"${paymentId.slice(0, 40)}" is no id of a payment.`;
}

function currencyMessage(currency: string): string | undefined {
  if (currency === "") return "The currency is missing.";
  return isCurrency(currency.toUpperCase()) ? undefined : `"${currency}" is no currency that the book knows.`;
}

function momentMessage(text: string, now: Date): string | undefined {
  if (text === "") return "The occurred_at is missing.";
  const [, day] = MOMENT.exec(text) ?? [];
  const at = new Date(text);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(at.getTime()))
    return `"${text}" is no moment; write it like 2026-11-20 or 2026-11-20T15:04:05Z.`;
  return at > now ? `${text} is in the future: no provider has kept that fee yet.` : undefined;
}
