const DAY_MS = 86_400_000;

/** A phone that is used every week stays logged in; one that lies in a drawer doesn't. */
const IDLE_DAYS = 14;
const LONGEST_DAYS = 90;
/** How often a session in use is written down as seen. */
const SEEN_EVERY_MS = 60_000;

/** When a session that begins now ends, however often it is used. */
export const sessionEnd = (now: Date): Date => new Date(now.getTime() + LONGEST_DAYS * DAY_MS);

/** Sessions seen before this moment have ended by themselves. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_DAYS * DAY_MS);

/** Sessions seen before this moment are written down as seen again when they are used. */
export const seenBefore = (now: Date): Date => new Date(now.getTime() - SEEN_EVERY_MS);
