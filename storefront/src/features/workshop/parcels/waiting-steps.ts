import type { ManagedParcel } from "@second-chance/backend/contracts/manager/parcel";
import type { KeptStep } from "./kept-steps";

/** How far a parcel is on this device, what waits to be sent counted in. */
export interface ParcelHere {
  readonly state: ManagedParcel["state"];
  readonly isChecked: boolean;
  /** Something of it waits for a line. */
  readonly isWaiting: boolean;
}

const stepOf = ({ kind, body }: KeptStep): string =>
  kind === "steps" ? String((body as { step?: unknown }).step) : kind;

/** Follows what waits, one step after the other, as the shop will when it is told. */
export function parcelHere(
  { state, isChecked, others }: Pick<ManagedParcel, "state" | "isChecked" | "others">,
  kept: readonly KeptStep[],
): ParcelHere {
  const waiting = kept.filter(({ refusal }) => refusal === null).map(stepOf);
  const othersDone = others.every((other) => other.isChecked);
  let here: Pick<ParcelHere, "state" | "isChecked"> = { state, isChecked };
  for (const step of waiting) {
    if (step === "check" && here.state === "to_prepare")
      here = { state: othersDone ? "packed" : "to_prepare", isChecked: true };
    if (step === "unpack" && here.state === "packed") here = { state: "to_prepare", isChecked: false };
    if (step === "hand_over" && here.state === "packed") here = { ...here, state: "handed_over" };
  }
  return { ...here, isWaiting: waiting.length > 0 };
}
