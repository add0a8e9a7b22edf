import MiniSearch, { type Query } from "minisearch";
import { LOCALES, type Locale } from "../../contracts/locale";
import type { PieceRecord } from "../catalogue-entry";
import type { CatalogueLabels } from "./catalogue-labels";
import { foldText } from "./fold-text";
import type { WordChanges } from "./word-changes";

const BOOST = { title: 5, otherTitles: 3, craft: 2, materials: 2, center: 1.5, sku: 5, description: 0.5 };
const FIELDS = Object.keys(BOOST);
/** Shorter words have too many neighbours one letter away, and a number has no misspelling. */
const MISSPELT = /^\D{4,}$/;

/** Full-text search of the pieces for readers of one language: their own, English and the center's words. */
export class TextSearch {
  private readonly index: MiniSearch;

  constructor(
    pieces: readonly PieceRecord[],
    private readonly labels: CatalogueLabels,
    private readonly locale: Locale,
  ) {
    this.index = new MiniSearch({
      fields: FIELDS,
      processTerm: foldText,
      searchOptions: {
        boost: BOOST,
        combineWith: "AND",
        // A short word is a whole word: in Vietnamese most are, and as beginnings they fit half the catalogue.
        prefix: (term) => term.length > 3,
        fuzzy: (term) => (MISSPELT.test(term) ? 0.2 : false),
      },
    });
    this.index.addAll(pieces.map((piece) => this.document(piece)));
  }

  /**
   * Product id → relevance of the pieces in which every word occurs, whole, begun or slightly misspelt. Two letters
   * in the wrong order are two mistakes to a fuzzy search, so they are tried when nothing else is found.
   */
  find(query: string): Map<string, number> {
    const found = this.index.search(query);
    const results = found.length > 0 ? found : this.index.search(withLettersSwapped(query));
    return new Map(results.map(({ id, score }) => [id, score]));
  }

  /** Follows the catalogue without being built anew. */
  apply({ gone, come, reworded }: WordChanges): void {
    for (const { productId } of gone) this.index.discard(productId);
    for (const piece of reworded) this.index.replace(this.document(piece));
    this.index.addAll(come.map((piece) => this.document(piece)));
  }

  private document(piece: PieceRecord) {
    const { locale, labels } = this;
    const center = labels.center(piece.centerId);
    const workshop = labels.workshop(piece.workshopId);
    const craft = labels.craft(piece.craftType);
    const others = new Set<Locale>(["en", center.language]);
    others.delete(locale);
    const inOthers = (texts: Record<Locale, string>): string =>
      [...others].map((other) => texts[other]).join(" ");
    return {
      id: piece.productId,
      title: piece.titles[locale],
      otherTitles: inOthers(piece.titles),
      craft: `${craft[locale]} ${inOthers(craft)}`,
      materials: `${piece.materials[locale]} ${inOthers(piece.materials)}`,
      center: [
        center.name[locale],
        workshop.name[locale],
        center.place[locale],
        countryName(center.country, locale),
      ].join(" "),
      sku: piece.sku,
      description: piece.descriptions[locale],
    };
  }
}

/** Every word as it is, or with two neighbouring letters in the other order. */
function withLettersSwapped(query: string): Query {
  const words = query.split(/\s+/).filter(Boolean);
  return {
    combineWith: "AND",
    queries: words.map((word) => ({
      combineWith: "OR",
      fuzzy: false,
      queries: [word, ...(MISSPELT.test(word) ? swaps(word) : [])],
    })),
  };
}

function swaps(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => {
    const swapped = [...letters];
    swapped[index + 1] = letters[index] ?? "";
    swapped[index] = letter;
    return swapped.join("");
  });
}

const regionNames = new Map(
  LOCALES.map((locale) => [locale, new Intl.DisplayNames([locale], { type: "region" })] as const),
);

function countryName(country: string, locale: Locale): string {
  return regionNames.get(locale)?.of(country) ?? country;
}
