import type { ParcelState, ParcelStep } from "../../contracts/parcel-words";

/** State → step → the state that it leads to. What isn't written here can't be done. */
const WAYS: Readonly<Record<ParcelState, Partial<Record<ParcelStep, ParcelState>>>> = {
  to_prepare: { pack: "packed", cancel: "cancelled" },
  packed: { unpack: "to_prepare", hand_over: "handed_over", cancel: "cancelled" },
  handed_over: { deliver: "delivered", bring_back: "returned", lose: "lost" },
  // What counted as lost turns up now and then.
  lost: { deliver: "delivered", bring_back: "returned" },
  delivered: {},
  returned: {},
  cancelled: {},
};

/** The state that a step leads to; undefined when it can't be taken from here. */
export function stateAfter(state: ParcelState, step: ParcelStep): ParcelState | undefined {
  return WAYS[state][step];
}

/** Steps that somebody can take from a state. */
export function openSteps(state: ParcelState): ParcelStep[] {
  return (Object.keys(WAYS[state]) as ParcelStep[]).filter((step) => step !== "cancel");
}

/** True from the moment that a parcel has left its center, wherever it is now. */
export function hasLeft(state: ParcelState): boolean {
  return state === "handed_over" || state === "delivered" || state === "returned" || state === "lost";
}
