/** Objects of the provider that we look at when an event names them. */
export const WORK_KINDS = ["payment_intent", "charge", "refund", "dispute", "payout", "balance"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One look at one object: however many events name it, its state is asked for once. */
export interface Work {
  readonly kind: WorkKind;
  readonly id: string;
}

/** What of an event says what to look at. */
export interface EventFacts {
  readonly type: string;
  readonly objectType: string;
  readonly objectId: string;
}

/** Kinds of events that tell of money, as the provider's own prefix names them. */
const TELLING: readonly string[] = ["payment_intent.", "charge.", "refund.", "payout.", "balance.available"];

/**
 * What there is to look at after an event; undefined for one that tells us nothing. An event is a prompt alone: in which order
 * events come, and how often, then makes no difference.
 */
export function workOf({ type, objectType, objectId }: EventFacts): Work | undefined {
  if (!TELLING.some((prefix) => type.startsWith(prefix))) return undefined;
  const kind = WORK_KINDS.find((known) => known === objectType);
  if (kind === undefined) return undefined;
  return { kind, id: kind === "balance" ? "balance" : objectId };
}

/** Tries after which somebody has to look; with the pauses between, about three days. */
export const MOST_TRIES = 20;

const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 6 * 60 * 60;

/** Seconds until the next try after some that failed: five, ten, twenty, and so on up to six hours. */
export function pauseAfter(tries: number): number {
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** Math.max(0, tries - 1), LONGEST_PAUSE_SECONDS);
}

/** Days after which the provider itself forgets an event: nobody sends an older one in good faith. */
export const OLDEST_DAYS = 30;

/** Why a signed event is not for us; undefined when it is. */
export function notForUs(
  event: { readonly account: string | null; readonly isLive: boolean; readonly occurredAt: Date },
  us: { readonly accountId: string | null; readonly isLive: boolean; readonly now: Date },
): "other_account" | "other_mode" | "too_old" | undefined {
  if (event.account !== null && event.account !== us.accountId) return "other_account";
  if (event.isLive !== us.isLive) return "other_mode";
  const age = us.now.getTime() - event.occurredAt.getTime();
  return age > OLDEST_DAYS * 86_400_000 ? "too_old" : undefined;
}
