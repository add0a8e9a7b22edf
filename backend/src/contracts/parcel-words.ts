/** How far a parcel has come. `cancelled`: nothing of it is to be sent any more. */
export const PARCEL_STATES = [
  "to_prepare",
  "packed",
  "handed_over",
  "delivered",
  "returned",
  "lost",
  "cancelled",
] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

/** What is done with a parcel; `made` and `cancel` are done by the shop itself. */
export const PARCEL_STEPS = [
  "made",
  "pack",
  "unpack",
  "hand_over",
  "deliver",
  "bring_back",
  "lose",
  "cancel",
] as const;
export type ParcelStep = (typeof PARCEL_STEPS)[number];

export const RETURN_STATES = ["asked", "approved", "refused", "refunded"] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** Why somebody sends a piece back, to choose from; more can be written beside it. */
export const SENT_BACK_REASONS = ["damaged", "wrong_piece", "not_as_shown", "changed_mind", "other"] as const;

/** With them the one for pieces that never left: they may not go, and their buyer doesn't want to wait. */
export const RETURN_REASONS = [...SENT_BACK_REASONS, "held"] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];
