import type { NewFairSaleInput, RecordedFairSale } from "@second-chance/backend/contracts/fair-sale";
import type { Tender } from "@second-chance/backend/contracts/fair-words";
import type { Localised } from "@second-chance/backend/contracts/locale";

/** Why the shop didn't take a sale. */
export interface Refusal {
  readonly code: string;
  /** English; shown where the till has no words of its own for the code. */
  readonly message: string;
}

/**
 * kept: on this phone alone; sent: in the books; refused: the shop gave a reason, and somebody has to look; aside: refused, and
 * somebody decided that it will not be sent.
 */
export type SaleState = "kept" | "sent" | "refused" | "aside";

/** A finished sale on this phone. */
export interface KeptSale {
  readonly sale: NewFairSaleInput;
  readonly state: SaleState;
  /** Names of the pieces, line by line: they are shown when the list of pieces is another. */
  readonly titles: readonly Localised[];
  readonly skus: readonly string[];
  readonly exponent: number;
  readonly country: string;
  readonly refusal: Refusal | null;
  readonly recorded: Pick<RecordedFairSale, "displayId" | "short"> | null;
}

/** What came of sending a sale: a new state, or that it stays kept and why. */
export type Outcome =
  | Pick<KeptSale, "state" | "refusal" | "recorded">
  | { readonly state: "kept"; readonly because: "logged_out" | "no_answer" };

/** Answers that say nothing about the sale: it is sent again later. */
const ASK_AGAIN = new Set([408, 425, 429]);

/** Reads an answer of the shop; `status` 0 when there was none. */
export function outcomeOf(status: number, body: unknown): Outcome {
  const answer = (body ?? {}) as Partial<RecordedFairSale & Refusal>;
  if (status === 200 && typeof answer.displayId === "number")
    return {
      state: "sent",
      refusal: null,
      recorded: { displayId: answer.displayId, short: answer.short ?? [] },
    };
  if (status === 401 || status === 403) return { state: "kept", because: "logged_out" };
  if (status >= 400 && status < 500 && !ASK_AGAIN.has(status))
    return {
      state: "refused",
      refusal: { code: answer.code ?? "", message: answer.message ?? "" },
      recorded: null,
    };
  return { state: "kept", because: "no_answer" };
}

export const soldTotal = ({ sale }: KeptSale): bigint =>
  sale.lines.reduce(
    (sum, { unit_price_minor, quantity }) => sum + BigInt(unit_price_minor) * BigInt(quantity),
    0n,
  );

/** The day of a moment where the phone is: `2026-11-28`. */
export function dayOf(moment: string | Date): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** What should be in the box, or on the terminal's list, at the end of a day. */
export interface DaySum {
  readonly tender: Tender;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly country: string;
  readonly count: number;
  readonly totalMinor: bigint;
}

/** Sums of some sales by tender and currency, cash first. What was set aside doesn't count. */
export function sumsOf(sales: readonly KeptSale[]): DaySum[] {
  const sums = new Map<string, DaySum>();
  for (const kept of sales) {
    if (kept.state === "aside") continue;
    const { tender, currency_code: currencyCode } = kept.sale;
    const key = `${tender === "cash" ? 0 : 1} ${currencyCode}`;
    const { exponent, country } = kept;
    const before = sums.get(key) ?? { tender, currencyCode, exponent, country, count: 0, totalMinor: 0n };
    sums.set(key, { ...before, count: before.count + 1, totalMinor: before.totalMinor + soldTotal(kept) });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** Newest first. */
export const byMoment = (a: KeptSale, b: KeptSale): number =>
  a.sale.occurred_at === b.sale.occurred_at
    ? a.sale.id.localeCompare(b.sale.id)
    : new Date(b.sale.occurred_at).getTime() - new Date(a.sale.occurred_at).getTime();
