/** Pieces that a sale takes from one shelf. */
export interface StockDraw {
  readonly inventoryItemId: string;
  readonly locationId: string;
  readonly title: string;
  readonly quantity: number;
}

/** What lay on the shelf before: counted, and of that promised to orders. */
export interface Shelf {
  readonly stocked: number;
  readonly reserved: number;
}

/**
 * How far a shelf goes down, and how many pieces it lacked. A count never falls below zero: pieces that were sold without being
 * on the shelf were counted wrong. Taking one that an order waits for is a lack too, though it was there.
 */
export function takeFromShelf(
  { stocked, reserved }: Shelf,
  quantity: number,
): { readonly taken: number; readonly missing: number } {
  const free = Math.max(0, stocked - reserved);
  return { taken: Math.min(quantity, Math.max(0, stocked)), missing: Math.max(0, quantity - free) };
}

/** One draw a shelf, though a piece stand in several lines. */
export function sumDraws(draws: readonly StockDraw[]): StockDraw[] {
  const sums = new Map<string, StockDraw>();
  for (const draw of draws) {
    const key = `${draw.inventoryItemId} ${draw.locationId}`;
    const known = sums.get(key);
    sums.set(key, known ? { ...known, quantity: known.quantity + draw.quantity } : draw);
  }
  return [...sums.values()];
}
