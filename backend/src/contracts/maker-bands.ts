/** Fewer makers than this are never told of, in no number that holds them alone. */
export const FEWEST_MAKERS = 5;

/** How many makers earned: all that a center tells, and all that the database has. Nobody writes down how many exactly. */
export const MAKER_BANDS = ["under-5", "5-9", "10-19", "20-49", "50-99", "100-or-more"] as const;
export type MakerBand = (typeof MAKER_BANDS)[number];

/** The bands that anybody may read. */
export const TOLD_BANDS = ["5-9", "10-19", "20-49", "50-99", "100-or-more"] as const satisfies MakerBand[];
export type ToldBand = (typeof TOLD_BANDS)[number];

/** A quarter of the calendar, `2026-Q3`. */
export const QUARTER = /^(?:19|20|21)\d\d-Q[1-4]$/;
