import { Text } from "@medusajs/ui";
import type { ParcelHead } from "../../contracts/parcel";
import { TextLink } from "../parts/text-link";
import { ageInWords } from "./age";
import { ParcelStateBadge } from "./parcel-state-badge";

/** The parcels of one order, each with the way to its own page. */
export function OrderParcelList({ parcels }: { readonly parcels: readonly ParcelHead[] }) {
  if (parcels.length === 0) {
    return (
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        No parcel yet. They are made seconds after an order is paid for; a job looks every two minutes.
      </Text>
    );
  }
  return (
    <ul className="flex flex-col gap-y-3 px-6 py-4">
      {parcels.map(({ id, center, number, state, since, pieces }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <div className="min-w-0 txt-small">
            <TextLink to={`/parcels/${id}`}>
              {center.name}, parcel {number}
            </TextLink>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {pieces} {pieces === 1 ? "piece" : "pieces"}, for {ageInWords(since)}
            </Text>
          </div>
          <ParcelStateBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
