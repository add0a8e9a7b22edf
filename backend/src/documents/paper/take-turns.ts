import { setImmediate } from "node:timers/promises";

/** Lets the shop answer whoever waits: a long document is drawn page by page, not in one breath. */
export async function takeTurns<T>(items: readonly T[], each: (item: T) => void): Promise<void> {
  for (const item of items) {
    each(item);
    await setImmediate();
  }
}
