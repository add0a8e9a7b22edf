import type { ProblemKind } from "../../contracts/parcel-problem-words";
import type { ParcelState, ParcelStep } from "../../contracts/parcel-words";

/** States as operators read them, in the order of a parcel's way. */
export const STATE_LABELS: Readonly<Record<ParcelState, string>> = {
  to_prepare: "To prepare",
  packed: "Packed",
  handed_over: "Handed over",
  delivered: "Delivered",
  returned: "Came back",
  lost: "Lost",
  cancelled: "Cancelled",
};

/** What was done, in a list of what happened. */
export const STEP_LABELS: Readonly<Record<ParcelStep, string>> = {
  made: "Made",
  pack: "Packed",
  unpack: "Unpacked",
  hand_over: "Handed over",
  deliver: "Delivered",
  bring_back: "Came back",
  lose: "Lost",
  cancel: "Cancelled",
};

/** What a center can report. */
export const PROBLEM_LABELS: Readonly<Record<ProblemKind, string>> = {
  broken: "Broken",
  missing: "Missing",
  wrong_address: "Wrong address",
  refused_at_post: "Refused at the post office",
  other: "Something else",
};
