import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { StripeEventList, StripeOverview, StripeReplayed } from "../../contracts/stripe-books";
import { EVENT_STATES, type EventState } from "../../contracts/stripe-words";
import { callAdmin, useAdmin } from "../attribution/admin-api";
import { ListPages } from "../attribution/list-pages";
import { Choice } from "../parts/choice";
import { ListTable } from "../parts/list-table";
import { ProblemText } from "../parts/problem-text";
import { Shown } from "../parts/shown";
import { useSending } from "../parts/use-sending";
import { EventRow } from "./event-row";
import { InboxCounters } from "./inbox-counters";
import { Section } from "./section";
import { EVENT_WORDS } from "./stripe-words";

const PAGE = 20;
const ALL = "all";

interface InboxProps {
  readonly overview: StripeOverview;
  readonly onChanged: () => void;
}

/** What Stripe has told, and what became of it. */
export function Inbox({ overview, onChanged }: InboxProps) {
  const [state, setState] = useState<EventState | typeof ALL>(ALL);
  const [page, setPage] = useState(0);
  const filter = state === ALL ? "" : `&state=${state}`;
  const loaded = useAdmin<StripeEventList>(
    `/admin/stripe/events?limit=${PAGE}&offset=${page * PAGE}${filter}`,
  );
  const { sending, problem, send } = useSending();
  const replay = (path: string) =>
    send(async () => {
      const { replayed } = await callAdmin<StripeReplayed>(path, {});
      toast.success(
        replayed === 1 ? "1 event is looked at again." : `${replayed} events are looked at again.`,
      );
      loaded.reload();
      onChanged();
    });
  return (
    <Section
      title="Inbox"
      description="Each event is kept once, and worked off by asking Stripe how its object stands. Looking again is harmless."
      actions={
        <>
          <Choice
            isLabelHidden
            label="State"
            value={state}
            options={[[ALL, "All"], ...EVENT_STATES.map((one) => [one, EVENT_WORDS[one]] as const)]}
            onChosen={(value) => {
              setState(EVENT_STATES.find((one) => one === value) ?? ALL);
              setPage(0);
            }}
          />
          <Button
            size="small"
            variant="secondary"
            disabled={overview.events.stuck === 0}
            isLoading={sending}
            onClick={() => replay("/admin/stripe/events/replay")}
          >
            Try all given up again
          </Button>
        </>
      }
    >
      <InboxCounters overview={overview} />
      <div className="px-6 empty:hidden">
        <ProblemText>{problem?.message}</ProblemText>
      </div>
      <Shown loaded={loaded} waiting="Reading the inbox…">
        {({ count, events }) =>
          events.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">No such event.</Text>
          ) : (
            <>
              <ListTable label="Events" columns={["Event", "State", "Received"]} hasActions>
                {events.map((event) => (
                  <EventRow key={event.id} event={event}>
                    {event.state !== "ignored" && (
                      <Button
                        size="small"
                        variant="transparent"
                        disabled={sending}
                        onClick={() => replay(`/admin/stripe/events/${event.id}/replay`)}
                      >
                        Look again
                      </Button>
                    )}
                  </EventRow>
                ))}
              </ListTable>
              <ListPages count={count} pageSize={PAGE} page={page} onPage={setPage} />
            </>
          )
        }
      </Shown>
    </Section>
  );
}
