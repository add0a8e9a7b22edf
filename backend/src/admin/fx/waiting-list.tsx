import { Alert } from "@medusajs/ui";
import { useState } from "react";
import type { FxRateList } from "../../contracts/fx";
import { TextButton } from "../parts/text-link";
import { WaitingEntriesDrawer } from "./waiting-entries";

type Waiting = FxRateList["waiting"][number];

interface WaitingListProps {
  readonly waiting: FxRateList["waiting"];
  readonly reachDays: number;
}

/** What is not converted, and which rates would convert it. */
export function WaitingList({ waiting, reachDays }: WaitingListProps) {
  const [asked, setAsked] = useState<Waiting>();
  if (waiting.length === 0) return null;
  return (
    <div className="p-4">
      <Alert variant="warning">
        <p>
          Not converted: these entries stand in the book in the currency paid, and have no amount in their
          center's currency. A rate holds for its own day and the {reachDays} days after it.
        </p>
        <ul className="list-disc pl-4">
          {waiting.map((pair) => (
            <li key={`${pair.base}${pair.quote}`}>
              {pair.base} to {pair.quote}, {daysOf(pair)}:{" "}
              <TextButton onPress={() => setAsked(pair)}>
                {pair.entries} {pair.entries === 1 ? "entry" : "entries"}
              </TextButton>
            </li>
          ))}
        </ul>
      </Alert>
      {asked && <WaitingEntriesDrawer pair={asked} onClosed={() => setAsked(undefined)} />}
    </div>
  );
}

const daysOf = ({ firstDate, lastDate }: Waiting): string =>
  firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`;
