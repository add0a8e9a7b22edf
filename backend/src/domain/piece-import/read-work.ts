import type { ListingBatch } from "../../contracts/manager/listing-content";
import { addDays } from "../calendar-day";
import { isLabourCategory, type LabourCategory } from "../verdict/labour-category";
import { NO_WORDS, YES_WORDS } from "./column-words";
import { plainWords } from "./plain-words";
import { readDay } from "./read-day";
import type { ImportVocabulary } from "./read-row";
import type { RowReader } from "./row-reader";

const MOST_CATEGORIES = 10;
/** Work of these is done inside, unless a row says otherwise. */
const isInside = (category: LabourCategory): boolean => category.startsWith("custody_");
const words = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(plainWords));
const YES = words(YES_WORDS);
const NO = words(NO_WORDS);

type Known = Pick<ImportVocabulary, "categories" | "allowedCategories" | "today">;

/** Who worked on the pieces as categories, where and when; never a name. */
export function batchIn(row: RowReader, known: Known): ListingBatch | undefined {
  const categories = categoriesIn(row, known);
  const madeOn = dayIn(row, known.today);
  const inPrison = yesNoIn(row);
  if (categories.length === 0 && madeOn === undefined && inPrison === undefined) return undefined;
  return {
    labour_categories: categories,
    made_in_prison: inPrison ?? categories.some(isInside),
    made_on: madeOn ?? null,
    evidence_ids: [],
  };
}

function categoriesIn(row: RowReader, { categories, allowedCategories }: Known): LabourCategory[] {
  return row.list("work", MOST_CATEGORIES).flatMap((text) => {
    const category = categories.keyOf(text);
    if (!category || !isLabourCategory(category)) {
      const nearest = categories.nearest(text);
      row.say("work", "category_unknown", { given: text.slice(0, 80), ...(nearest ? { nearest } : {}) });
      return [];
    }
    if (allowedCategories.has(category)) return category;
    row.say("work", "category_refused", { given: text });
    return [];
  });
}

function dayIn(row: RowReader, today: string): string | undefined {
  const cell = row.cell("made_on");
  if (!cell) return undefined;
  const day = readDay(cell.text);
  // It is tomorrow already where some centers are.
  if (!day) row.say("made_on", "date_unreadable", { given: cell.text.slice(0, 40) });
  else if (day > addDays(today, 1)) row.say("made_on", "date_in_future", { given: day });
  else return day;
  return undefined;
}

function yesNoIn(row: RowReader): boolean | undefined {
  const cell = row.cell("in_prison");
  if (!cell) return undefined;
  const said = plainWords(cell.text);
  if (YES.has(said)) return true;
  if (NO.has(said)) return false;
  row.say("in_prison", "yes_no_unreadable", { given: cell.text.slice(0, 40) });
  return undefined;
}
