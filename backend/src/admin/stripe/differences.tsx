import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { StripeDifferenceList, StripeReconciled } from "../../contracts/stripe-books";
import { DIFFERENCE_STATES, type DifferenceState } from "../../contracts/stripe-words";
import { callAdmin, useAdmin } from "../attribution/admin-api";
import { inWords } from "../attribution/format";
import { ListPages } from "../attribution/list-pages";
import { Choice } from "../parts/choice";
import { ListTable } from "../parts/list-table";
import { ProblemText } from "../parts/problem-text";
import { Shown } from "../parts/shown";
import { useSending } from "../parts/use-sending";
import { DifferenceRow } from "./difference-row";
import { Section } from "./section";

const PAGE = 20;

const EMPTY: Readonly<Record<DifferenceState, string>> = {
  open: "Both books agree, and nothing waits for anybody.",
  mended: "No difference has mended by itself yet.",
  settled: "Nobody has settled a difference yet.",
};

/** In what our books and Stripe's differ, with its state, and the way to look again now. */
export function Differences({ isOn, onChanged }: { readonly isOn: boolean; readonly onChanged: () => void }) {
  const [state, setState] = useState<DifferenceState>("open");
  const [page, setPage] = useState(0);
  const loaded = useAdmin<StripeDifferenceList>(
    `/admin/stripe/differences?state=${state}&limit=${PAGE}&offset=${page * PAGE}`,
  );
  const look = () => {
    loaded.reload();
    onChanged();
  };
  return (
    <Section
      title="Differences"
      description="Found every hour. What the shop can mend, it has mended before it is listed here."
      actions={
        <>
          <Choice
            isLabelHidden
            label="State"
            value={state}
            options={DIFFERENCE_STATES.map((one) => [one, inWords(one)] as const)}
            onChosen={(value) => {
              setState(DIFFERENCE_STATES.find((one) => one === value) ?? "open");
              setPage(0);
            }}
          />
          <LookNow isOn={isOn} onDone={look} />
        </>
      }
    >
      <Shown loaded={loaded} waiting="Reading the differences…">
        {({ count, differences }) =>
          differences.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">{EMPTY[state]}</Text>
          ) : (
            <>
              <ListTable
                label="Differences"
                columns={["What", "Where", "Ours", "Stripe's", "State"]}
                numbers={["Ours", "Stripe's"]}
                hasActions
              >
                {differences.map((difference) => (
                  <DifferenceRow key={difference.id} difference={difference} onSettled={look} />
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

function LookNow({ isOn, onDone }: { readonly isOn: boolean; readonly onDone: () => void }) {
  const { sending, problem, send } = useSending();
  const look = () =>
    send(async () => {
      const { result } = await callAdmin<StripeReconciled>("/admin/stripe/reconcile", {});
      if (result === null) toast.warning("Stripe could not be read whole; nothing was compared.");
      else toast.success(`${result.found} found, ${result.mended} mended.`);
      onDone();
    });
  return (
    <div className="flex flex-col items-end gap-y-1">
      <Button size="small" variant="secondary" disabled={!isOn} isLoading={sending} onClick={look}>
        Compare now
      </Button>
      <ProblemText>{problem?.message}</ProblemText>
    </div>
  );
}
