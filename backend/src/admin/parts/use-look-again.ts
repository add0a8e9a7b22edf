import { useEffect, useState } from "react";
import type { Loading } from "../attribution/admin-api";

const PAUSE_MS = 2_000;
/** A minute: what isn't there by then, such as the parcel of a donation, doesn't come. */
const MOST_TURNS = 30;

/**
 * Looks again while what is shown is still being made, and stops with the first answer that has it. What follows an order is made
 * seconds after it, so whoever opens the page at once would otherwise read "nothing yet" for ever.
 */
export function useLookAgain<T>(loading: Loading<T>, isStillMade: (data: T) => boolean): void {
  const [turns, setTurns] = useState(0);
  const isWaiting = loading.state === "ready" && !loading.isLoading && isStillMade(loading.data);
  const { reload } = loading;
  useEffect(() => {
    if (!isWaiting || turns === MOST_TURNS) return;
    const later = setTimeout(() => {
      setTurns(turns + 1);
      reload();
    }, PAUSE_MS);
    return () => clearTimeout(later);
  }, [isWaiting, turns, reload]);
}
