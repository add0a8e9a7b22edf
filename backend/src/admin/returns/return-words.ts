import type { ReturnReason, ReturnState } from "../../contracts/parcel-words";

export const RETURN_LABELS: Readonly<Record<ReturnState, string>> = {
  asked: "Asked",
  approved: "Waits for the piece",
  refused: "Refused",
  refunded: "Refunded",
};

export const REASON_LABELS: Readonly<Record<ReturnReason, string>> = {
  damaged: "Arrived damaged",
  wrong_piece: "Another piece than ordered",
  not_as_shown: "Not as shown",
  changed_mind: "Changed their mind",
  other: "Another reason",
  held: "Held here, and not waited for",
};
