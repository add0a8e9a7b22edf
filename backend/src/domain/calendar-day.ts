const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** True for `YYYY-MM-DD` that stands in the calendar. */
export function isCalendarDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && utcDay(date) === text;
}

/** The day of a moment. Policies change at midnight UTC, whatever a center's clock shows. */
export function utcDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** The day that is `count` days after another; before it, when the count is negative. */
export function addDays(day: string, count: number): string {
  return utcDay(new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS));
}

/** The first day after a month: `2026-10` gives `2026-11-01`. */
export function dayAfterMonth(period: string): string {
  const [year = 0, month = 0] = period.split("-").map(Number);
  return utcDay(new Date(Date.UTC(year, month, 1)));
}
