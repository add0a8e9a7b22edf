const SECOND_MS = 1000;

/** An app's code is good for its half minute and the one before and after it; it is taken once in that time. */
const SPENT_SECONDS = 120;
const WINDOW_SECONDS = 15 * 60;

/** Different codes in a quarter of an hour, before nobody is asked again: a person mistypes, a machine tries them all. */
export const MOST_FACTOR_TRIES = 10;

/** A code that was tried since this moment isn't taken again. */
export const spentSince = (now: Date): Date => new Date(now.getTime() - SPENT_SECONDS * SECOND_MS);

/** Tries since this moment count. */
export const triesSince = (now: Date): Date => new Date(now.getTime() - WINDOW_SECONDS * SECOND_MS);
