import type { AlertFacts } from "../../contracts/ngo/alerts";
import type { FoundAlert } from "./alert-rules";

/** An alert that was raised and has not ended. */
export interface OpenAlert extends Pick<FoundAlert, "kind" | "centerId" | "subject" | "facts"> {
  readonly id: string;
}

export interface AlertChanges {
  readonly raise: readonly FoundAlert[];
  /** Found again, with other numbers than before; nobody is told again. */
  readonly renew: readonly { readonly id: string; readonly facts: AlertFacts }[];
  /** Ids of those that are not found any more. */
  readonly end: readonly string[];
}

const nameOf = ({ kind, centerId, subject }: Pick<FoundAlert, "kind" | "centerId" | "subject">): string =>
  JSON.stringify([kind, centerId, subject]);

/** What becomes of the open alerts by what is found now: each is raised once, and stays the same until it ends. */
export function alertChanges(open: readonly OpenAlert[], found: readonly FoundAlert[]): AlertChanges {
  const known = new Map(open.map((alert) => [nameOf(alert), alert]));
  const now = new Map(found.map((alert) => [nameOf(alert), alert]));
  return {
    raise: [...now].filter(([name]) => !known.has(name)).map(([, alert]) => alert),
    renew: [...known].flatMap(([name, { id, facts }]) => {
      const again = now.get(name)?.facts;
      return again && !sameFacts(again, facts) ? [{ id, facts: again }] : [];
    }),
    end: [...known].filter(([name]) => !now.has(name)).map(([, { id }]) => id),
  };
}

/** The database keeps the names of facts in an order of its own. */
function sameFacts(a: AlertFacts, b: AlertFacts): boolean {
  const text = (facts: AlertFacts) => JSON.stringify(Object.entries(facts).sort());
  return text(a) === text(b);
}
