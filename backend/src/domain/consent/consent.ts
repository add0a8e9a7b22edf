import { addDays } from "../calendar-day";

/** A consent counts for a year at most, then the maker is asked again. */
const MOST_MONTHS = 12;
/** So many days before its last one the workshop is told. */
export const WARNED_DAYS = 30;

/** The last day on which a consent given on this day may count, by the calendar: of 29 February, 28 February. */
export function latestExpiry(givenOn: string): string {
  const [year = 0, month = 1, day = 1] = givenOn.split("-").map(Number);
  const daysThen = new Date(Date.UTC(year, month - 1 + MOST_MONTHS + 1, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + MOST_MONTHS, Math.min(day, daysThen)));
  return then.toISOString().slice(0, 10);
}

/** Why a consent can't be recorded with these days. */
export type ConsentDaysProblem = "given_in_future" | "expired_already" | "too_long";

export function consentDaysProblem(
  { givenOn, expiresOn }: { readonly givenOn: string; readonly expiresOn: string },
  today: string,
): ConsentDaysProblem | null {
  if (givenOn > today) return "given_in_future";
  if (expiresOn < today || expiresOn < givenOn) return "expired_already";
  return expiresOn > latestExpiry(givenOn) ? "too_long" : null;
}

export interface DatedConsent {
  /** First and last day on which it counts, UTC. */
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly ended: boolean;
}

/** True while the shop may show what was consented to. */
export const isInDate = ({ givenOn, expiresOn, ended }: DatedConsent, today: string): boolean =>
  !ended && givenOn <= today && today <= expiresOn;

/** True while it counts, and soon no more: it is time to ask the maker again. */
export const endsSoon = (consent: DatedConsent, today: string): boolean =>
  isInDate(consent, today) && consent.expiresOn <= addDays(today, WARNED_DAYS);
