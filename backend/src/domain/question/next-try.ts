const MINUTE_MS = 60_000;
const HOUR = 60;

/** Minutes until a mail that failed is tried again, time after time: a server that is away has some three days to come back. */
const WAITS = [1, 5, 30, 2 * HOUR, 8 * HOUR, 24 * HOUR, 36 * HOUR] as const;

/** How often an answer is tried before its address is forgotten. */
export const MOST_TRIES = WAITS.length + 1;

/** When a mail that failed so often is tried again; null when it is given up. */
export function nextTry(failed: number, now: Date): Date | null {
  const minutes = WAITS[failed - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * MINUTE_MS);
}
