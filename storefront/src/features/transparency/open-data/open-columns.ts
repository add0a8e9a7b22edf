import english from "@/messages/en/transparency.json";

const { meaning } = english;

/**
 * The columns of the open data, in their order, with what each means: the same words as on the English page. Names stay as they are;
 * a new column is added at the end.
 */
export const OPEN_COLUMNS = {
  quarter: meaning.quarter.text,
  open_since: "The day (UTC) from which on the quarter may be read.",
  center: "The center, as in its address at the shop.",
  center_name: "Its public name, in English; an alias in the demo.",
  country: "Its country, ISO 3166-1 alpha-2.",
  makers_band: meaning.people.text,
  makers_at_least: "The lower end of the band.",
  pieces: meaning.pieces.text,
  currency: "Of all amounts, ISO 4217.",
  total: meaning.total.text,
  makers: meaning.makers.text,
  materials: meaning.materials.text,
  house: meaning.house.text,
  fund: meaning.fund.text,
  post: meaning.post.text,
  shop: meaning.shop.text,
  licence: "Under which the figures may be used by anybody.",
  definitions: "Where these definitions are.",
} as const;

export type OpenColumn = keyof typeof OPEN_COLUMNS;

/** One center in one quarter: there is no smaller thing, and what isn't told has no row. */
export type OpenRow = Readonly<Record<OpenColumn, string | number>>;
