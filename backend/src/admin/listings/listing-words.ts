import type { ListingProblem } from "../../contracts/manager/listing-problem";
import type { ListingField, ListingState, ListingStep } from "../../contracts/manager/listing-words";

export const STATE_LABELS: Readonly<Record<ListingState, string>> = {
  draft: "Draft",
  submitted: "Waits for a decision",
  sent_back: "Sent back",
  published: "In the shop",
  withdrawn: "Withdrawn",
};

export const STEP_LABELS: Readonly<Record<ListingStep, string>> = {
  submitted: "Handed in",
  taken_back: "Taken back by its workshop",
  approved: "Approved",
  undone: "The approval failed and was undone",
  sent_back: "Sent back",
  withdrawn: "Withdrawn from the shop",
  paused: "Paused",
  resumed: "For sale again",
  deleted: "Deleted",
};

export const FIELD_LABELS: Readonly<Record<ListingField, string>> = {
  photos: "Photos",
  craft: "Craft",
  title: "Name",
  words: "Description",
  locale: "Language",
  materials: "Materials",
  species: "Species",
  size_mm: "Size",
  weight_g: "Weight",
  supply: "How many",
  price: "Price",
  materials_cost: "Cost of materials",
  batch: "Batch",
};

const SENTENCES: Readonly<Record<ListingProblem["code"], string>> = {
  missing: "nothing was said yet",
  too_short: "too short",
  photo_not_ready: "a photo hasn't arrived",
  photo_without_words: "a photo isn't described",
  craft_unknown: "the shop doesn't know this craft",
  species_missing: "the species has to be named",
  size_missing: "a side is missing",
  size_unlikely: "that is very long",
  weight_missing: "no weight",
  weight_unlikely: "pieces of this craft weigh otherwise",
  quantity_missing: "none to sell",
  days_missing: "no days",
  capacity_missing: "none can be ordered",
  price_too_low: "too little to be believed",
  price_too_high: "too much to be believed",
  price_currency: "not in the center's currency",
  cost_above_price: "materials cost more than the piece",
  cost_missing: "the sale policy pays materials first, and their cost isn't on record",
  category_missing: "nobody's work is named",
  category_refused: "work that is never listed",
  made_on_missing: "no day",
  made_on_in_future: "made in the future",
  made_on_long_ago: "made long ago",
  evidence_unknown: "a document that the center doesn't have",
  evidence_out_of_date: "a document that has ended",
  evidence_missing: "some countries ask for a document that isn't on file",
  word_refused: "a word that names a person by an offence, a sentence or an illness",
  prison_joke: "reads like a joke about prison",
  personal_detail: "may tell who somebody is",
};

/** What a program has noticed, in a line: a person decides what it means. */
export function problemSentence({ field, code, values }: ListingProblem): string {
  const named = values?.word ?? values?.kind ?? values?.category;
  const instead = values?.instead ? `; say “${values.instead}”` : "";
  return `${FIELD_LABELS[field]}: ${SENTENCES[code]}${named === undefined ? "" : ` (“${named}”)`}${instead}`;
}
