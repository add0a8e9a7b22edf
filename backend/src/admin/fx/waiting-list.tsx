import { Alert } from "@medusajs/ui";
import type { FxRateList } from "../../contracts/fx";

interface WaitingListProps {
  readonly waiting: FxRateList["waiting"];
  readonly reachDays: number;
}

/** What is not converted, and which rates would convert it. */
export function WaitingList({ waiting, reachDays }: WaitingListProps) {
  if (waiting.length === 0) return null;
  return (
    <Alert variant="warning" className="m-4">
      <p>
        Not converted: these entries stand in the book in the currency paid, and have no amount in their
        center's currency. A rate holds for its own day and the {reachDays} days after it.
      </p>
      <ul className="list-disc pl-4">
        {waiting.map(({ base, quote, firstDate, lastDate, entries }) => (
          <li key={`${base}${quote}`}>
            {base} to {quote}, {firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`}: {entries}{" "}
            {entries === 1 ? "entry" : "entries"}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
