import { createHash } from "node:crypto";
import type { Locale } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { LISTING_LIMITS } from "../../contracts/manager/listing-words";
import type { CellProblem } from "../../contracts/manager/piece-import";
import { CELL_FAULTS, type ImportColumn } from "../../contracts/manager/piece-import-words";
import type { CurrencyCode } from "../../contracts/money";
import type { Choices } from "./choices";
import { moneyIn, sizeIn, supplyIn, wholeIn } from "./read-amounts";
import { batchIn } from "./read-work";
import { RowReader } from "./row-reader";
import type { SheetCell } from "./sheet-table";

/** What the words of a list may mean in a workshop. */
export interface ImportVocabulary {
  readonly crafts: Choices;
  readonly materials: Choices;
  readonly categories: Choices;
  /** Work that may be named in a listing. */
  readonly allowedCategories: ReadonlySet<string>;
  readonly currency: CurrencyCode;
  /** Of the pieces' words. */
  readonly locale: Locale;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface ReadRow {
  readonly title: string;
  readonly content: ListingContent;
  /** Names of files that were named for photos. */
  readonly photoNames: readonly string[];
  readonly problems: readonly CellProblem[];
  /** Two rows that say the same have the same. */
  readonly fingerprint: string;
}

type Cells = Partial<Readonly<Record<ImportColumn, SheetCell>>>;

/** Reads a row of a file or of a paper sheet as a draft, with everything that is wrong with it. Never throws. */
export function readRow(cells: Cells, vocabulary: ImportVocabulary): ReadRow {
  const row = new RowReader(cells);
  const title = row.text("title", LISTING_LIMITS.title);
  if (!cells.title?.text.trim() && !cells.title?.mark) row.say("title", "missing");
  const content = present({
    craft: craftIn(row, vocabulary.crafts),
    title,
    words: row.text("words", LISTING_LIMITS.words, true),
    locale: vocabulary.locale,
    materials: materialsIn(row, vocabulary.materials),
    species: speciesIn(row),
    size_mm: sizeIn(row),
    weight_g: wholeIn(row, "weight", 1, LISTING_LIMITS.weightGrams),
    supply: supplyIn(row),
    price: moneyIn(row, "price", vocabulary.currency),
    materials_cost: moneyIn(row, "materials_cost", vocabulary.currency),
    batch: batchIn(row, vocabulary),
  });
  const photoNames = row.list("photos", LISTING_LIMITS.photos);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([content, photoNames]))
    .digest("hex");
  return { title: title ?? "", content, photoNames, problems: row.problems, fingerprint };
}

/** True for what keeps a row from becoming a draft. */
export const isFault = ({ code }: CellProblem): boolean => (CELL_FAULTS as readonly string[]).includes(code);

function craftIn(row: RowReader, crafts: Choices): string | undefined {
  const text = row.text("craft", LISTING_LIMITS.title);
  if (text === undefined) return undefined;
  const craft = crafts.keyOf(text);
  if (craft) return craft;
  const nearest = crafts.nearest(text);
  row.say("craft", "craft_unknown", { given: text, ...(nearest ? { nearest } : {}) });
  return undefined;
}

/** Known materials by their keys, others in the workshop's own words. */
function materialsIn(row: RowReader, materials: Choices): string[] | undefined {
  const named = row.list("materials", LISTING_LIMITS.materials).flatMap((text) => {
    const key = materials.keyOf(text);
    if (key) return key;
    if (text.length > LISTING_LIMITS.material) {
      row.say("materials", "too_long", { most: LISTING_LIMITS.material });
      return [];
    }
    row.say("materials", "material_own_word", { given: text });
    return text;
  });
  return named.length > 0 ? [...new Set(named)] : undefined;
}

function speciesIn(row: RowReader): string[] | undefined {
  const named = row.list("species", LISTING_LIMITS.species);
  if (named.some((name) => name.length > LISTING_LIMITS.speciesName)) {
    row.say("species", "too_long", { most: LISTING_LIMITS.speciesName });
    return undefined;
  }
  return named.length > 0 ? named : undefined;
}

/** Without the questions that weren't answered. */
function present(
  content: { [Field in keyof ListingContent]: ListingContent[Field] | undefined },
): ListingContent {
  return Object.fromEntries(Object.entries(content).filter(([, answer]) => answer !== undefined));
}
