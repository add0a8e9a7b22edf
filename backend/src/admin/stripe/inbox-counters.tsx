import { Text } from "@medusajs/ui";
import type { StripeOverview } from "../../contracts/stripe-books";
import { EVENT_STATES } from "../../contracts/stripe-words";
import { formatMoment } from "../attribution/format";
import { Small } from "../parts/small";
import { EVENT_WORDS, REFUSAL_WORDS } from "./stripe-words";

/** How many events there are of each kind, and what was not taken in. */
export function InboxCounters({ overview }: { readonly overview: StripeOverview }) {
  const { events, oldestWaiting, ignored, refused } = overview;
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-4 px-6 py-4">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {EVENT_STATES.map((state) => (
          <div key={state}>
            <dt className="text-ui-fg-subtle txt-small">{EVENT_WORDS[state]}</dt>
            <dd className="tabular-nums">{events[state].toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      {oldestWaiting !== null && <Small>The oldest has waited since {formatMoment(oldestWaiting)}.</Small>}
      {refused.length > 0 && (
        <div>
          <Text size="small">Not taken in, last thirty days</Text>
          {refused.map(({ reason, count, lastAt }) => (
            <Small key={reason}>
              {REFUSAL_WORDS[reason]}: {count.toLocaleString("en")}, last {formatMoment(lastAt)}
            </Small>
          ))}
        </div>
      )}
      {ignored.length > 0 && (
        <div>
          <Text size="small">Of no use to the shop</Text>
          {ignored.map(({ type, count }) => (
            <Small key={type}>
              {type}: {count.toLocaleString("en")}
            </Small>
          ))}
        </div>
      )}
    </div>
  );
}
