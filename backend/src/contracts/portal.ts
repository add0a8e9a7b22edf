/** Two portals with one kind of account: managers of workshops, and officers of organisations. An account opens its own alone. */
export const PORTALS = ["workshop", "ngo"] as const;
export type Portal = (typeof PORTALS)[number];
