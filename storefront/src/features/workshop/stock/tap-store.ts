import type { StockChangeResult, StockChangeResults } from "@second-chance/backend/contracts/manager/stock";
import { askPortal } from "../portal/portal-api";
import { portalStore } from "../portal/portal-store";
import { mergeTap, type NewTap, type StockTap } from "./merge-tap";

/** As many as the shop takes at once. */
const AT_ONCE = 100;
const LOCK = "workshop-portal-taps";

/** What waits on this device for one workshop, in the order in which it was tapped. */
export async function tapsOf(managerId: string, workshopId: string): Promise<StockTap[]> {
  const all = await (await portalStore()).getAll("taps");
  return all
    .filter((tap) => tap.managerId === managerId && tap.workshopId === workshopId)
    .sort((a, b) => a.tappedAt.getTime() - b.tappedAt.getTime());
}

/** Keeps a tap on the device, together with others on the same piece that aren't on their way yet. */
export async function keepTap(tap: NewTap): Promise<void> {
  const transaction = (await portalStore()).transaction("taps", "readwrite");
  const own = (await transaction.store.getAll()).filter(({ managerId }) => managerId === tap.managerId);
  const { keep, letGo } = mergeTap(own, tap, { id: crypto.randomUUID(), tappedAt: new Date() });
  if (letGo) await transaction.store.delete(letGo);
  if (keep) await transaction.store.put(keep);
  await transaction.done;
}

/** How sending ended: what the shop said of each change, or that there was no line, or that it refused to listen. */
export type SentTaps = {
  readonly results: readonly StockChangeResult[];
  readonly stopped: "no_line" | "refused" | null;
};

/**
 * Tells the shop what waits and lets go of what it has answered. One tab sends at a time; what was on its way without an answer
 * is told again under its id.
 */
export async function sendTaps(managerId: string, workshopId: string): Promise<SentTaps> {
  return navigator.locks.request(LOCK, async (): Promise<SentTaps> => {
    const results: StockChangeResult[] = [];
    for (;;) {
      const taps = await takeToSend(managerId, workshopId);
      if (taps.length === 0) return { results, stopped: null };
      const changes = taps.map(({ id, productId, delta }) => ({ id, product_id: productId, delta }));
      const answer = await askPortal<StockChangeResults>(`/workshops/${workshopId}/stock/changes`, {
        method: "POST",
        body: { changes },
      });
      if (answer.state !== "ok") return { results, stopped: answer.state };
      const store = await portalStore();
      for (const { id } of answer.data.results) await store.delete("taps", id);
      results.push(...answer.data.results);
    }
  });
}

/** Marks what is about to set out, so that no later tap changes it. */
async function takeToSend(managerId: string, workshopId: string): Promise<StockTap[]> {
  const taps = (await tapsOf(managerId, workshopId)).slice(0, AT_ONCE);
  const transaction = (await portalStore()).transaction("taps", "readwrite");
  for (const { id } of taps) {
    const now = await transaction.store.get(id);
    if (now) await transaction.store.put({ ...now, wasSent: true });
  }
  const kept = await Promise.all(taps.map(({ id }) => transaction.store.get(id)));
  await transaction.done;
  return kept.filter((tap) => tap !== undefined);
}
