import type { ParcelState } from "../../contracts/parcel-words";
import type { ReceiptParcel } from "../../contracts/receipt";
import { hasLeft } from "./parcel-state";

const OF_ONE: Readonly<Record<ParcelState, ReceiptParcel["status"]>> = {
  to_prepare: "preparing",
  packed: "preparing",
  handed_over: "sent",
  delivered: "delivered",
  returned: "returned",
  lost: "lost",
  cancelled: "cancelled",
};

/** What a buyer is told of all that one center sends, in one word; without a parcel, it is still to be made. */
export function parcelStatus(
  orderCancelled: boolean,
  parcels: readonly { readonly state: ParcelState }[],
): ReceiptParcel["status"] {
  const states = parcels.map(({ state }) => state);
  const [first, ...others] = states;
  if (first === undefined) return orderCancelled ? "cancelled" : "preparing";
  if (others.every((state) => OF_ONE[state] === OF_ONE[first])) return OF_ONE[first];
  return states.some(hasLeft) ? "sent" : "preparing";
}
