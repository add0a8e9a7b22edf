import type { FairTillPiece, NewFairSaleInput } from "@second-chance/backend/contracts/fair-sale";
import type { Tender } from "@second-chance/backend/contracts/fair-words";
import type { Localised } from "@second-chance/backend/contracts/locale";

/** A piece on the table between two people. Amounts are minor units as text, as they will be sent. */
export interface DraftLine {
  readonly variantId: string;
  readonly sku: string;
  readonly title: Localised;
  readonly quantity: number;
  /** What the tag says; null for a piece without a price in this currency. */
  readonly listMinor: string | null;
  /** What is asked; null while what was typed is no amount. */
  readonly unitMinor: string | null;
  readonly reason: string;
}

/** A sale that is being made. */
export interface SaleDraft {
  /** Of a sale that was refused and is being put right: it stays the same sale. */
  readonly id: string | null;
  readonly lines: readonly DraftLine[];
  readonly tender: Tender;
  readonly reference: string;
  /** ISO moment of a sale that is entered afterwards; null for one that happens now. */
  readonly soldAt: string | null;
}

export const EMPTY_DRAFT: SaleDraft = { id: null, lines: [], tender: "cash", reference: "", soldAt: null };

/** The stall that sells: its fair, its centers, their money. */
export interface Stall {
  readonly fair: string;
  readonly centerIds: readonly string[];
  readonly country: string;
  readonly currencyCode: string;
  readonly exponent: number;
}

export const MOST_OF_A_PIECE = 999;
export const MOST_LINES = 100;
/** Nobody puts more on a table in any currency, and no sale comes to more: a number above it is a typing error. */
export const MOST_GIVEN_MINOR = 10n ** 12n;

/** One more of a piece. */
export function addPiece(draft: SaleDraft, piece: FairTillPiece): SaleDraft {
  const known = draft.lines.find(({ variantId }) => variantId === piece.variantId);
  if (known) return changeLine(draft, piece.variantId, { quantity: known.quantity + 1 });
  if (draft.lines.length >= MOST_LINES) return draft;
  const { variantId, sku, title, priceMinor } = piece;
  const line = {
    variantId,
    sku,
    title,
    quantity: 1,
    listMinor: priceMinor,
    unitMinor: priceMinor,
    reason: "",
  };
  return { ...draft, lines: [...draft.lines, line] };
}

/** A line with other facts; with none of its piece left, it goes. */
export function changeLine(
  draft: SaleDraft,
  variantId: string,
  change: Partial<Pick<DraftLine, "quantity" | "unitMinor" | "reason">>,
): SaleDraft {
  const lines = draft.lines.flatMap((line) => {
    if (line.variantId !== variantId) return [line];
    const changed = { ...line, ...change };
    if (changed.quantity < 1) return [];
    return [{ ...changed, quantity: Math.min(changed.quantity, MOST_OF_A_PIECE) }];
  });
  return { ...draft, lines };
}

export function totalOf(lines: readonly Pick<DraftLine, "quantity" | "unitMinor">[]): bigint {
  return lines.reduce((sum, { quantity, unitMinor }) => sum + BigInt(unitMinor ?? 0) * BigInt(quantity), 0n);
}

export const countOf = (lines: readonly Pick<DraftLine, "quantity">[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

export const hasOtherPrice = ({ listMinor, unitMinor }: DraftLine): boolean =>
  listMinor !== null && unitMinor !== listMinor;

export type DraftProblem = "empty" | "price" | "reason" | "reference" | "given" | "tooMuch" | "future";

/** The cash on the table, if anybody counted it. */
export type Given = bigint | "uncounted" | "unreadable";

/** What stands between a draft and a finished sale. */
export function draftProblem(
  { lines, tender, reference, soldAt }: SaleDraft,
  { given, now }: { readonly given: Given; readonly now: Date },
): DraftProblem | undefined {
  if (lines.length === 0) return "empty";
  if (lines.some(({ unitMinor }) => unitMinor === null)) return "price";
  if (lines.some((line) => hasOtherPrice(line) && line.reason.trim() === "")) return "reason";
  if (tender === "card" && reference.trim() === "") return "reference";
  if (tender === "cash" && given !== "uncounted") {
    if (given === "unreadable" || given < totalOf(lines)) return "given";
    if (given > MOST_GIVEN_MINOR) return "tooMuch";
  }
  if (soldAt !== null && !(new Date(soldAt).getTime() <= now.getTime())) return "future";
  return undefined;
}

/** The sale as it is kept and sent: from here on nothing of it changes. */
export function saleOf(
  draft: SaleDraft,
  stall: Stall,
  made: { readonly id: string; readonly now: Date },
): NewFairSaleInput {
  return {
    id: draft.id ?? made.id,
    center_ids: [...stall.centerIds],
    fair: stall.fair,
    occurred_at: draft.soldAt ?? made.now.toISOString(),
    currency_code: stall.currencyCode,
    tender: draft.tender,
    reference: draft.tender === "card" ? draft.reference.trim() : "",
    lines: draft.lines.map((line) => ({
      variant_id: line.variantId,
      quantity: line.quantity,
      unit_price_minor: line.unitMinor ?? "",
      list_price_minor: line.listMinor,
      price_reason: hasOtherPrice(line) ? line.reason.trim() : "",
    })),
  };
}
