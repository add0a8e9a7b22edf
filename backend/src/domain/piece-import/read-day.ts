import { isCalendarDay } from "../calendar-day";

/**
 * A day as people write it: 2026-03-14, 14/03/2026, 14.3.2026. Day before month, as in every country of the shop; undefined for
 * anything else.
 */
export function readDay(text: string): string | undefined {
  const written = text.trim();
  if (isCalendarDay(written)) return written;
  const backwards = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(written);
  const forwards = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written);
  const [year, month, day] = backwards
    ? [backwards[1], backwards[2], backwards[3]]
    : [forwards?.[3], forwards?.[2], forwards?.[1]];
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isCalendarDay(iso) ? iso : undefined;
}
