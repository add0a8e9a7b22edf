import type { AttributionLineDto, LedgerEntryDto } from "../../contracts/attribution";
import { inWords, lineName } from "./format";

/** The entries that a number on the screen was made from. */
export interface Behind {
  /** What is shown, in words. */
  readonly title: string;
  readonly holds: (entry: LedgerEntryDto) => boolean;
}

/** Figures of a whole order; what money went through is no part of them. */
export type OrderFigure = "capture" | "refund" | "fee";
const FIGURES: Readonly<Record<OrderFigure, string>> = {
  capture: "What was captured",
  refund: "What was refunded",
  fee: "What the payment provider kept",
};

export const EVERY_ENTRY: Behind = { title: "Every entry", holds: () => true };

export const ATTRIBUTED: Behind = {
  title: "What is attributed now",
  holds: (entry) => isShare(entry) && entry.countsAs !== "fee",
};

/** Of what the whole order shows. */
export const behindFigure = (figure: OrderFigure): Behind => ({
  title: FIGURES[figure],
  holds: (entry) => entry.countsAs === figure && isShare(entry),
});

/** Of what was charged for a line, its tax included: gross less discount. */
export const behindCharge = (line: AttributionLineDto): Behind => ({
  title: `${lineName(line)}: what was captured, gross less discount`,
  holds: (entry) => isOf(line, "capture", entry),
});

export const behindTax = (line: AttributionLineDto): Behind => ({
  title: `${lineName(line)}: tax`,
  holds: (entry) => isOf(line, "capture", entry) && entry.account === "tax",
});

export const behindNet = (line: AttributionLineDto): Behind => ({
  title: `${lineName(line)}: net of tax`,
  holds: (entry) => isOf(line, "capture", entry) && entry.account !== "tax",
});

export const behindRefunds = (line: AttributionLineDto): Behind => ({
  title: `${lineName(line)}: what was refunded`,
  holds: (entry) => isOf(line, "refund", entry),
});

export const behindPart = (line: AttributionLineDto, recipient: string): Behind => ({
  title: `${lineName(line)}: ${inWords(recipient).toLowerCase()}`,
  holds: (entry) => isOf(line, "capture", entry) && entry.recipient === recipient,
});

/** One entry, as a link from a statement names it. */
export const behindEntry = (id: string): Behind => ({
  title: "The entry that you came for",
  holds: (entry) => entry.id === id,
});

/** Sums by currency, minor units; a provider's fee has the currency that it settles in. */
export function sumsOf(entries: readonly LedgerEntryDto[]) {
  const sums = new Map<string, { currencyCode: string; exponent: number; amountMinor: bigint }>();
  for (const { currencyCode, exponent, amountMinor } of entries) {
    const amount = (sums.get(currencyCode)?.amountMinor ?? 0n) + BigInt(amountMinor);
    sums.set(currencyCode, { currencyCode, exponent, amountMinor: amount });
  }
  return [...sums.values()];
}

const isShare = ({ account }: LedgerEntryDto): boolean => account !== "clearing";

const isOf = (line: AttributionLineDto, figure: OrderFigure, entry: LedgerEntryDto): boolean =>
  entry.lineSourceId === line.sourceId && entry.countsAs === figure && isShare(entry);
