import MiniSearch from "minisearch";
import type { Locale } from "../../contracts/locale";
import type { PieceRecord } from "../catalogue-entry";
import { BitSet } from "./bit-set";
import type { CatalogueLabels } from "./catalogue-labels";
import { foldText } from "./fold-text";

const BOOST = { title: 5, otherTitles: 3, craft: 2, materials: 2, center: 1.5, sku: 5, description: 0.5 };
const FIELDS = Object.keys(BOOST);
/** Shorter words have too many neighbours one letter away, and a number has no misspelling. */
const MISSPELT = /^\D{4,}$/;

export interface TextHits {
  readonly set: BitSet;
  /** Piece index → relevance. */
  readonly scores: ReadonlyMap<number, number>;
}

/** Full-text search of the pieces for readers of one language: their own, English and the center's words. */
export class TextSearch {
  private readonly index: MiniSearch;

  constructor(
    private readonly pieces: readonly PieceRecord[],
    labels: CatalogueLabels,
    locale: Locale,
  ) {
    this.index = new MiniSearch({
      fields: FIELDS,
      processTerm: foldText,
      searchOptions: {
        boost: BOOST,
        combineWith: "AND",
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (MISSPELT.test(term) ? 0.2 : false),
      },
    });
    this.index.addAll(pieces.map((piece, id) => document(piece, id, labels, locale)));
  }

  /** Pieces in which every word of the query occurs, whole, begun or slightly misspelt. */
  find(query: string): TextHits {
    const set = BitSet.ofSize(this.pieces.length);
    const scores = new Map<number, number>();
    for (const { id, score } of this.index.search(query)) {
      set.add(id);
      scores.set(id, score);
    }
    return { set, scores };
  }
}

function document(piece: PieceRecord, id: number, labels: CatalogueLabels, locale: Locale) {
  const center = labels.center(piece.centerId);
  const workshop = labels.workshop(piece.workshopId);
  const craft = labels.craft(piece.craftType);
  const others = new Set<Locale>(["en", center.language]);
  others.delete(locale);
  const inOthers = (texts: Record<Locale, string>): string =>
    [...others].map((other) => texts[other]).join(" ");
  return {
    id,
    title: piece.titles[locale],
    otherTitles: inOthers(piece.titles),
    craft: `${craft[locale]} ${inOthers(craft)}`,
    materials: `${piece.materials[locale]} ${inOthers(piece.materials)}`,
    center: `${center.name[locale]} ${workshop.name[locale]}`,
    sku: piece.sku,
    description: piece.descriptions[locale],
  };
}
