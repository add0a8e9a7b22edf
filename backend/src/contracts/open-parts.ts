/** What buyers paid for pieces and post, without tax, by whose part it is. All parts sum to the total. */
export const OPEN_PARTS = ["makers", "materials", "house", "fund", "post", "shop"] as const;
export type OpenPart = (typeof OPEN_PARTS)[number];

/** What amounts of centers in several countries are published in. */
export const OPEN_CURRENCY = "EUR";
