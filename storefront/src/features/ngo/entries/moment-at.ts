/** Day and time where the center is: the clock that its months end by. */
export const momentAt = (moment: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
    new Date(moment),
  );
