import type { OrderAttribution } from "../../contracts/attribution";
import { declaredValue, type PaidLine, refundOfWhatStays } from "../../domain/customs/declared-value";
import type { SaleLine } from "../../modules/attribution/book/sale";
import { PrintRefusal } from "../print/print-refusal";

/** A center's part of an order as the book holds it. */
export interface BookedPart {
  /** By id of the order's line. */
  readonly items: ReadonlyMap<string, PaidLine>;
  readonly postageMinor: bigint;
}

type BookedLine = OrderAttribution["lines"][number];

/**
 * The center's lines of an order; refuses while the book is behind the order: a piece that was put on it a moment ago
 * would be missing from every paper.
 */
export function bookedPart(
  { lines }: OrderAttribution,
  sold: readonly SaleLine[],
  centerId: string,
): BookedPart {
  const own = lines.filter(({ center, removed }) => center.id === centerId && !removed);
  const items = own.filter(({ kind }) => kind === "item");
  const isBooked = ({ id, quantity }: SaleLine) =>
    items.some((line) => line.sourceId === id && line.quantity === quantity);
  if (!sold.filter((line) => line.kind === "item" && line.centerId === centerId).every(isBooked))
    throw new PrintRefusal(
      "not_attributed_yet",
      "Not every line of this order stands in the book as it is now. That happens seconds after an order is placed or changed: look at section Attribution, and try again.",
    );
  const postage = own.filter(({ kind }) => kind === "shipping");
  return {
    items: new Map(items.map((line) => [line.sourceId, paidLine(line)])),
    postageMinor: postage.reduce((all, line) => all + declaredValue(paidLine(line)), 0n),
  };
}

function paidLine(line: BookedLine): PaidLine {
  const [netMinor, taxMinor, refunded, held] = [
    line.netMinor,
    line.taxMinor,
    line.refundedMinor,
    line.refundableMinor,
  ].map(BigInt) as [bigint, bigint, bigint, bigint];
  const refundedMinor = refundOfWhatStays({
    paidMinor: netMinor + taxMinor,
    receivedMinor: refunded + held,
    refundedMinor: refunded,
  });
  return { netMinor, taxMinor, refundedMinor };
}
