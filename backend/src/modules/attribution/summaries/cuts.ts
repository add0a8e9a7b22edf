/** What sums may be told apart by, beside center, workshop, account, month, currency, and home or abroad: one at a time. */
export const DIMENSIONS = ["recipient", "destination", "craft"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What is summed of what an entry may be; a reversal keeps the kind of what it takes back. Disputes are the shop's own loss and
 * no center's income: they stand in the book alone.
 */
export const KINDS = ["capture", "refund", "fee", "payout"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * A way in which the whole book is cut into sums: by whole centers or by their workshops, and by one dimension or none.
 * Every entry is counted once in each. Whoever asks reads the coarsest that tells apart what is asked: by centers alone a
 * book of years is some ten thousand sums, by workshops and destinations some hundred thousand.
 */
export interface Cut {
  readonly byWorkshop: boolean;
  readonly dimension: Dimension | undefined;
}

export const CUTS: readonly Cut[] = [true, false].flatMap((byWorkshop) =>
  [undefined, ...DIMENSIONS].map((dimension) => ({ byWorkshop, dimension })),
);

/** `center`, `workshop_craft`: what the table of sums calls a cut. */
export const cutName = ({ byWorkshop, dimension }: Cut): string =>
  [byWorkshop ? "workshop" : "center", ...(dimension === undefined ? [] : [dimension])].join("_");

/** What every cut is kept by. */
export const SHARED = "account, center_id, month, currency_code, sent";

/** Everything that tells one sum from another; nobody and nowhere are ''. */
export const SUM_KEY = `cut, ${SHARED}, workshop_id, value`;

/** The key of a sum under a table's name, to be compared with another's. */
export const sumKeyOf = (table: string): string => `(${named(table, SUM_KEY)})`;

/** What is added up. */
export const MEASURES = [...KINDS.flatMap((kind) => [`${kind}_minor`, `${kind}_entries`]), "pieces"] as const;

/** All measures of a table, in their order. */
export const measuresOf = (table: string): string => named(table, MEASURES.join(", "));

const named = (table: string, columns: string): string => columns.replace(/\w+/g, `${table}.$&`);
