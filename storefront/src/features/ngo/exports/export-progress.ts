import type { NgoExport } from "@second-chance/backend/contracts/ngo/export";

/** How an export stands, as its list says it; `closed` is a file that whoever looks may no longer take. */
export type Progress = "queued" | "running" | "ready" | "expired" | "closed" | "failed" | "empty_handed";

/** A file whose time is over is expired, whoever looks; one that could still be taken by others is closed. */
export function progressOf(
  { state, is_open, expires_at }: Pick<NgoExport, "state" | "is_open" | "expires_at">,
  now: Date,
): Progress {
  if (state !== "done") return state;
  if (is_open) return "ready";
  return expires_at !== null && new Date(expires_at) > now ? "closed" : "expired";
}

/** Whole percent that are written, never more than 99 before the end; null before it is known of how many. */
export function percentOf({ rows_done, rows_all }: Pick<NgoExport, "rows_done" | "rows_all">): number | null {
  if (rows_all === null || rows_all === 0) return null;
  return Math.min(99, Math.floor((rows_done * 100) / rows_all));
}

/** True as long as something is still to come. */
export const isWaiting = (exports: readonly Pick<NgoExport, "state">[]): boolean =>
  exports.some(({ state }) => state === "queued" || state === "running");
