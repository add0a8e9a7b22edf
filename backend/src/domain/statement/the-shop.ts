/**
 * The shop as somebody who holds money: funds of the whole shop belong to no center, and are stated and paid out beside
 * the centers. Its id stands where a center's would; the book's entries themselves name no center.
 */
export const THE_SHOP = {
  id: "shop",
  handle: "shop",
  name: "The shop",
  /** It has no town: its months end by the world's clock. */
  timeZone: "UTC",
} as const;

/** The center that entries made for a holder name: none for the shop. */
export const centerOfHolder = (holderId: string): string | null =>
  holderId === THE_SHOP.id ? null : holderId;
