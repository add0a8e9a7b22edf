import type { CatalogueQuery } from "../../contracts/catalogue";
import type { Locale } from "../../contracts/locale";
import type { CurrencyCode } from "../../contracts/money";
import type { PieceRecord } from "../catalogue-entry";
import { BitSet } from "./bit-set";
import type { CatalogueLabels } from "./catalogue-labels";
import { FacetBits } from "./facet-bits";
import { PieceOrders } from "./piece-orders";
import { TextSearch } from "./text-search";
import { wordChanges } from "./word-changes";

/** A query in the market's own terms; `min` and `max` are minor units of `currency`. */
export type IndexQuery = Pick<
  CatalogueQuery,
  "locale" | "q" | "craft" | "center" | "workshop" | "origin" | "min" | "max" | "unique" | "sendable" | "sort"
> & {
  readonly currency: CurrencyCode;
  /** Ship-to country, upper case. */
  readonly country: string;
  readonly offset: number;
  readonly limit: number;
};

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

export interface IndexAnswer {
  readonly pieces: readonly PieceRecord[];
  readonly total: number;
  readonly facets: {
    readonly craft: readonly ValueCount[];
    readonly center: readonly ValueCount[];
    readonly origin: readonly ValueCount[];
    readonly unique: number;
    readonly sendable: number;
    readonly price: { readonly min: number; readonly max: number } | null;
  };
}

export interface IndexSource {
  readonly pieces: readonly PieceRecord[];
  readonly labels: CatalogueLabels;
  /** May the piece be bought for an address in this country today, and does the post carry it? */
  readonly canSend: (piece: PieceRecord, country: string) => boolean;
}

/** More than this and building the text search anew costs less. */
const FOLLOWED_CHANGES = 1_000;
const RECENT_WORDS = 200;

interface TextHits {
  readonly set: BitSet;
  /** Piece indexes by relevance. */
  readonly bestFirst: Uint32Array;
}

type Filter = "craft" | "center" | "workshop" | "origin" | "price" | "unique" | "sendable" | "text";

/** All pieces in memory, answering a query with exact facet counts. Immutable: a change makes a new one. */
export class CatalogueIndex {
  private readonly facets: Record<"craft" | "center" | "workshop" | "origin", FacetBits>;
  private readonly uniques: BitSet;
  private readonly orders: PieceOrders;
  private readonly sendables = new Map<string, BitSet>();
  private readonly prices = new Map<CurrencyCode, Float64Array>();
  private readonly sold = new Map<CurrencyCode, BitSet>();
  private readonly texts: Map<Locale, TextSearch>;
  private readonly recentHits = new Map<string, TextHits>();
  private readonly positions: ReadonlyMap<string, number>;

  /** @param previous The index of a moment ago, which is given up: its text search follows the changes. */
  constructor(
    private readonly source: IndexSource,
    previous?: CatalogueIndex,
  ) {
    const { pieces, labels } = source;
    this.positions = new Map(pieces.map(({ productId }, index) => [productId, index]));
    this.texts = previous?.source.labels === labels ? previous.followedTexts(pieces) : new Map();
    const bits = (keyOf: (piece: PieceRecord) => string): FacetBits =>
      new FacetBits(pieces.length, (index) => keyOf(pieces[index] as PieceRecord));
    this.facets = {
      craft: bits(({ craftType }) => craftType),
      center: bits(({ centerId }) => labels.center(centerId).handle),
      workshop: bits(({ workshopId }) => labels.workshop(workshopId).handle),
      origin: bits(({ originCountry }) => originCountry),
    };
    this.uniques = BitSet.where(pieces.length, (index) => pieces[index]?.oneOfAKind ?? false);
    this.orders = new PieceOrders(pieces);
  }

  search(query: IndexQuery): IndexAnswer {
    const hits = query.q ? this.hits(query.locale, query.q) : null;
    const filters = this.filters(query, hits);
    const base = this.soldIn(query.currency);
    const without = (facet: Filter | null): BitSet =>
      [...filters].reduce((all, [name, set]) => (name === facet ? all : all.and(set)), base);
    const found = without(null);
    const except = (facet: Filter): BitSet => (filters.has(facet) ? without(facet) : found);
    return {
      pieces: this.page(found, query, hits),
      total: found.size,
      facets: {
        craft: this.facets.craft.counts(except("craft"), query.craft),
        center: this.facets.center.counts(except("center"), query.center),
        origin: this.facets.origin.counts(except("origin"), query.origin),
        unique: except("unique").sizeWith(this.uniques),
        sendable: except("sendable").sizeWith(this.sendable(query.country)),
        price: this.priceRange(except("price"), query.currency),
      },
    };
  }

  /** Builds the text search of a language before the first reader needs it. */
  warm(locale: Locale): void {
    this.text(locale);
  }

  private filters(query: IndexQuery, hits: TextHits | null): Map<Filter, BitSet> {
    const filters = new Map<Filter, BitSet>();
    const add = (name: Filter, set: BitSet | null): void => {
      if (set) filters.set(name, set);
    };
    add("craft", this.facets.craft.anyOf(query.craft));
    add("center", this.facets.center.anyOf(query.center));
    add("workshop", this.facets.workshop.anyOf(query.workshop));
    add("origin", this.facets.origin.anyOf(query.origin));
    add("price", this.pricedBetween(query));
    add("unique", query.unique ? this.uniques : null);
    add("sendable", query.sendable ? this.sendable(query.country) : null);
    add("text", hits?.set ?? null);
    return filters;
  }

  /** Words typed ask for the best match first; every other order was chosen by the shopper. */
  private page(found: BitSet, query: IndexQuery, hits: TextHits | null): PieceRecord[] {
    const { pieces } = this.source;
    const end = query.offset + query.limit;
    const order =
      hits && query.sort === "newest"
        ? hits.bestFirst
        : this.orders.of(query.sort, query.locale, query.currency);
    const page: PieceRecord[] = [];
    let seen = 0;
    for (const index of order) {
      if (!found.has(index)) continue;
      const piece = pieces[index];
      if (piece && seen >= query.offset) page.push(piece);
      seen += 1;
      if (seen >= end) break;
    }
    return page;
  }

  private soldIn(currency: CurrencyCode): BitSet {
    return memo(this.sold, currency, () => this.where(({ prices }) => prices[currency] !== undefined));
  }

  private sendable(country: string): BitSet {
    return memo(this.sendables, country, () => this.where((piece) => this.source.canSend(piece, country)));
  }

  private text(locale: Locale): TextSearch {
    return memo(this.texts, locale, () => new TextSearch(this.source.pieces, this.source.labels, locale));
  }

  /** Shoppers turn pages and choose facets below the same words: those are looked up once. */
  private hits(locale: Locale, q: string): TextHits {
    const key = `${locale} ${q}`;
    const hits = memo(this.recentHits, key, () => this.lookUp(locale, q));
    for (const oldest of this.recentHits.keys()) {
      if (this.recentHits.size <= RECENT_WORDS) break;
      this.recentHits.delete(oldest);
    }
    return hits;
  }

  private lookUp(locale: Locale, q: string): TextHits {
    const set = BitSet.ofSize(this.source.pieces.length);
    const scored: [index: number, score: number][] = [];
    for (const [productId, score] of this.text(locale).find(q)) {
      const index = this.positions.get(productId);
      if (index === undefined) continue;
      set.add(index);
      scored.push([index, score]);
    }
    scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { set, bestFirst: Uint32Array.from(scored, ([index]) => index) };
  }

  private followedTexts(pieces: readonly PieceRecord[]): Map<Locale, TextSearch> {
    const changes = wordChanges(this.source.pieces, pieces);
    const { gone, come, reworded } = changes;
    if (gone.length + come.length + reworded.length > FOLLOWED_CHANGES) return new Map();
    for (const text of this.texts.values()) text.apply(changes);
    return this.texts;
  }

  private pricedBetween({ min, max, currency }: IndexQuery): BitSet | null {
    if (min === undefined && max === undefined) return null;
    return this.where(({ prices }) => {
      const price = prices[currency];
      return price !== undefined && price >= (min ?? 0) && price <= (max ?? Number.MAX_SAFE_INTEGER);
    });
  }

  private priceRange(candidates: BitSet, currency: CurrencyCode): { min: number; max: number } | null {
    let min = Number.MAX_SAFE_INTEGER;
    let max = -1;
    this.pricesIn(currency).forEach((price, index) => {
      if (price < 0 || !candidates.has(index)) return;
      if (price < min) min = price;
      if (price > max) max = price;
    });
    return max < 0 ? null : { min, max };
  }

  /** Prices by piece index; -1 where a piece isn't sold in the currency. */
  private pricesIn(currency: CurrencyCode): Float64Array {
    return memo(this.prices, currency, () =>
      Float64Array.from(this.source.pieces, ({ prices }) => prices[currency] ?? -1),
    );
  }

  private where(holds: (piece: PieceRecord) => boolean): BitSet {
    const { pieces } = this.source;
    return BitSet.where(pieces.length, (index) => {
      const piece = pieces[index];
      return piece !== undefined && holds(piece);
    });
  }
}

function memo<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
