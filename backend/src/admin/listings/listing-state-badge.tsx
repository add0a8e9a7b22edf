import { StatusBadge } from "@medusajs/ui";
import type { ListingState } from "../../contracts/manager/listing-words";
import { STATE_LABELS } from "./listing-words";

const COLOURS = {
  draft: "grey",
  submitted: "orange",
  sent_back: "blue",
  published: "green",
  withdrawn: "grey",
} as const;

export function ListingStateBadge({ state }: { readonly state: ListingState }) {
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {STATE_LABELS[state]}
    </StatusBadge>
  );
}
