import type { SORTS } from "../../contracts/catalogue";
import type { Locale } from "../../contracts/locale";
import type { CurrencyCode } from "../../contracts/money";
import { byNewest, type PieceRecord } from "../catalogue-entry";

type Sort = (typeof SORTS)[number];

/** Piece indexes in each order that a page can ask for, sorted once. Ties go by SKU, so that paging is stable. */
export class PieceOrders {
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly pieces: readonly PieceRecord[]) {}

  of(sort: Sort, locale: Locale, currency: CurrencyCode): readonly number[] {
    const key = sort === "name" ? `name ${locale}` : sort === "newest" ? sort : `${sort} ${currency}`;
    const known = this.known.get(key);
    if (known) return known;
    const compare = comparison(sort, locale, currency);
    const order = this.pieces
      .map((piece, index) => ({ piece, index }))
      .sort((a, b) => compare(a.piece, b.piece) || (a.piece.sku < b.piece.sku ? -1 : 1))
      .map(({ index }) => index);
    this.known.set(key, order);
    return order;
  }
}

function comparison(sort: Sort, locale: Locale, currency: CurrencyCode) {
  const price = ({ prices }: PieceRecord): number => prices[currency] ?? 0;
  switch (sort) {
    case "newest":
      return byNewest;
    case "price_asc":
      return (a: PieceRecord, b: PieceRecord) => price(a) - price(b);
    case "price_desc":
      return (a: PieceRecord, b: PieceRecord) => price(b) - price(a);
    case "name": {
      const collator = new Intl.Collator(locale);
      return (a: PieceRecord, b: PieceRecord) => collator.compare(a.titles[locale], b.titles[locale]);
    }
  }
}
