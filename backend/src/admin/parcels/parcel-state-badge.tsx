import { StatusBadge } from "@medusajs/ui";
import type { ParcelState } from "../../contracts/parcel-words";
import { STATE_LABELS } from "./parcel-words";

const COLOURS = {
  to_prepare: "orange",
  packed: "blue",
  handed_over: "purple",
  delivered: "green",
  returned: "red",
  lost: "red",
  cancelled: "grey",
} as const satisfies Record<ParcelState, string>;

/** How far a parcel has come, in one word. */
export function ParcelStateBadge({ state }: { readonly state: ParcelState }) {
  return (
    <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
      {STATE_LABELS[state]}
    </StatusBadge>
  );
}
