/** What was wrong at the door; never what was typed. */
export type FailedStep = "password" | "second_factor";

const HOUR_MS = 3_600_000;

/** Of one manager: what was done can't be deleted, so a stranger may not fill it. Ten in an hour say all that a hundred would. */
export const MOST_NOTED_AN_HOUR = 10;

export const notedSince = (now: Date): Date => new Date(now.getTime() - HOUR_MS);
