import type { NewFairSale } from "../../contracts/fair-sale";
import type { FairSaleRefusalCode } from "../../contracts/fair-words";

/** A piece as the shop knows it, for a sale that has happened. */
export interface SoldPiece {
  readonly variantId: string;
  readonly centerId: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Of the center; ISO 4217, upper case. */
  readonly currencyCode: string;
}

/** Why a sale can't be booked as it is told. */
export interface FairSaleProblem {
  readonly code: FairSaleRefusalCode;
  readonly message: string;
}

/** Phones' clocks go wrong by minutes. */
const CLOCK_MINUTES = 5;
/** A sale that is older belongs to books that an auditor has signed. */
export const OLDEST_DAYS = 366;
const MOST_MINOR = 10n ** 12n;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The first thing that is wrong with a sale, or nothing. Stock is no reason to refuse: the pieces are gone. Whoever
 * tells a sale is asked only for what can still be put right: a date, a piece, a price's reason.
 */
export function fairSaleProblem(
  sale: NewFairSale,
  pieces: ReadonlyMap<string, SoldPiece>,
  now: Date,
): FairSaleProblem | undefined {
  return momentProblem(new Date(sale.occurred_at), now) ?? pieceProblem(sale, pieces) ?? moneyProblem(sale);
}

function momentProblem(at: Date, now: Date): FairSaleProblem | undefined {
  if (at.getTime() > now.getTime() + CLOCK_MINUTES * 60_000)
    return {
      code: "occurred_in_future",
      message: "A sale is recorded when it has happened. Check the date and the phone's clock.",
    };
  if (at.getTime() < now.getTime() - OLDEST_DAYS * DAY_MS)
    return {
      code: "occurred_too_long_ago",
      message: `A sale of more than ${OLDEST_DAYS} days ago can't be recorded any more.`,
    };
  return undefined;
}

function pieceProblem(
  { lines, center_ids, currency_code }: NewFairSale,
  pieces: ReadonlyMap<string, SoldPiece>,
): FairSaleProblem | undefined {
  const countries = new Set<string>();
  for (const { variant_id } of lines) {
    const piece = pieces.get(variant_id);
    if (!piece) return { code: "unknown_piece", message: `The shop knows no piece "${variant_id}".` };
    if (!center_ids.includes(piece.centerId))
      return {
        code: "piece_of_another_center",
        message: `Piece "${variant_id}" is of a center that doesn't take part in this stall.`,
      };
    if (piece.currencyCode !== currency_code)
      return {
        code: "wrong_currency",
        message: `Its center takes ${piece.currencyCode}, not ${currency_code}.`,
      };
    countries.add(piece.country);
  }
  if (countries.size > 1)
    return {
      code: "two_countries",
      message: "Pieces of centers in two countries are two sales: each country has its own tax.",
    };
  return undefined;
}

function moneyProblem(sale: NewFairSale): FairSaleProblem | undefined {
  const unexplained = sale.lines.some(
    ({ unit_price_minor, list_price_minor, price_reason }) =>
      list_price_minor !== null && unit_price_minor !== list_price_minor && price_reason === "",
  );
  if (unexplained)
    return {
      code: "price_reason_missing",
      message: "A price that isn't the one on the tag has a reason. Say which.",
    };
  if (sale.tender === "card" && sale.reference === "")
    return {
      code: "card_reference_missing",
      message: "A payment by card has a number on the terminal's slip. Give it as the reference.",
    };
  if (soldMinor(sale.lines) > MOST_MINOR)
    return {
      code: "total_too_large",
      message: "No stall sells that much at once. Check quantities and prices.",
    };
  return undefined;
}

/** What was paid for all lines, minor units. */
export function soldMinor(
  lines: readonly Pick<NewFairSale["lines"][number], "quantity" | "unit_price_minor">[],
): bigint {
  return lines.reduce(
    (sum, { quantity, unit_price_minor }) => sum + BigInt(unit_price_minor) * BigInt(quantity),
    0n,
  );
}

/** One text for one content: two tellings of a sale are the same sale when these are equal. */
export function fairSaleContent(sale: NewFairSale): string {
  return JSON.stringify([
    [...sale.center_ids].sort(),
    sale.fair,
    new Date(sale.occurred_at).toISOString(),
    sale.currency_code,
    sale.tender,
    sale.reference,
    sale.lines.map((line) => [
      line.variant_id,
      line.quantity,
      line.unit_price_minor,
      line.list_price_minor,
      line.price_reason,
    ]),
  ]);
}
