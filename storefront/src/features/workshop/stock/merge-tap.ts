/** So many pieces that somebody tapped on or off a shelf, kept on the device until the shop has counted them. */
export interface StockTap {
  /** The shop counts it once, however often it is told. */
  readonly id: string;
  readonly managerId: string;
  readonly workshopId: string;
  readonly productId: string;
  readonly delta: number;
  /** Once it was on its way it never changes: the shop may have counted it, though no answer came back. */
  readonly wasSent: boolean;
  readonly tappedAt: Date;
}

export type NewTap = Omit<StockTap, "id" | "wasSent" | "tappedAt">;

/** What a tap makes of those that wait: what to keep, and what to let go. */
export interface MergedTap {
  readonly keep: StockTap | null;
  readonly letGo: string | null;
}

/** Taps on one piece that weren't on their way yet become one change; plus and minus cancel out. */
export function mergeTap(
  waiting: readonly StockTap[],
  tap: NewTap,
  fresh: { readonly id: string; readonly tappedAt: Date },
): MergedTap {
  const open = waiting.find(
    (one) => !one.wasSent && one.productId === tap.productId && one.workshopId === tap.workshopId,
  );
  if (!open) return { keep: tap.delta === 0 ? null : { ...tap, ...fresh, wasSent: false }, letGo: null };
  const delta = open.delta + tap.delta;
  return delta === 0 ? { keep: null, letGo: open.id } : { keep: { ...open, delta }, letGo: null };
}

/** How much waits for a piece. */
export const waitingFor = (taps: readonly StockTap[], productId: string): number =>
  taps.filter((tap) => tap.productId === productId).reduce((sum, { delta }) => sum + delta, 0);
