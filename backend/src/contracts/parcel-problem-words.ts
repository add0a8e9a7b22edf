/** What can be wrong with a parcel, to choose from; more can be written beside it. */
export const PROBLEM_KINDS = ["broken", "missing", "wrong_address", "refused_at_post", "other"] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Why a piece doesn't go into the parcel that asks for it. */
export const LEFT_OUT_REASONS = ["not_on_shelf", "broken", "not_made_yet", "held", "other"] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
