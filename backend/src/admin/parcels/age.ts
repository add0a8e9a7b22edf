const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago a moment was, in its largest whole unit. */
export function ageInWords(since: string, now = Date.now()): string {
  const age = Math.max(0, now - Date.parse(since));
  if (age < HOUR_MS) return counted(Math.floor(age / MINUTE_MS), "minute");
  if (age < DAY_MS) return counted(Math.floor(age / HOUR_MS), "hour");
  return counted(Math.floor(age / DAY_MS), "day");
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
