import { type Behind, behindEntry, behindFigure, type OrderFigure } from "./entries-behind";

/** The way to an order's book on its page in Admin, with the entries of a figure unfolded. */
export const bookPath = (orderId: string, figure?: OrderFigure): string =>
  `/orders/${orderId}#book${figure ? `=${figure}` : ""}`;

/** The way to one entry. */
export const entryPath = (orderId: string, entryId: string): string => `/orders/${orderId}#entry=${entryId}`;

const FIGURES: readonly string[] = ["capture", "refund", "fee"] satisfies OrderFigure[];

/** What an address asks to see of a book: `undefined` when it asks for none, `null` when for the book as a whole. */
export function askedOf(hash: string): Behind | null | undefined {
  const [, what, of = ""] = /^#(book|entry)(?:=(\w+))?$/.exec(hash) ?? [];
  if (what === undefined) return undefined;
  if (what === "entry") return of === "" ? null : behindEntry(of);
  return FIGURES.includes(of) ? behindFigure(of as OrderFigure) : null;
}
