import type { Catalogue, CatalogueQuery, FacetValue } from "../contracts/catalogue";
import { LOCALES, type Locale } from "../contracts/locale";
import { craftLabel } from "../datasets/demo-texts";
import type { ValueCount } from "../domain/catalogue-index/catalogue-index";
import { cards } from "./cards";
import type { MarketView } from "./market-view";

/** Making an `Intl` object takes longer than a whole search. */
const regionNames = onceFor(
  (locale) => new Intl.DisplayNames([locale], { type: "region", fallback: "code" }),
);
const collatorOf = onceFor((locale) => new Intl.Collator(locale));

function onceFor<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map(LOCALES.map((locale) => [locale, make(locale)]));
  return (locale) => made.get(locale) ?? make(locale);
}

/** One page of the catalogue with its facets, labelled in the reader's language. */
export function cataloguePage(query: CatalogueQuery, view: MarketView): Catalogue {
  const { window, locale, market } = view;
  const answer = window.index.search({
    ...query,
    origin: query.origin.map((country) => country.toUpperCase()),
    currency: market.currencyCode,
    country: market.country,
    offset: (query.page - 1) * query.per,
    limit: query.per,
  });
  const centerNames = new Map(
    window.places.centers.map(({ handle, name }) => [handle, name[locale]] as const),
  );
  const countryNames = regionNames(locale);
  const label = labeller(locale);
  return {
    items: cards(answer.pieces, view),
    total: answer.total,
    page: query.page,
    perPage: query.per,
    pages: Math.ceil(answer.total / query.per),
    currencyCode: market.currencyCode,
    facets: {
      craft: label(answer.facets.craft, (craft) => craftLabel(craft)[locale]),
      center: label(answer.facets.center, (handle) => centerNames.get(handle) ?? handle),
      origin: label(answer.facets.origin, (country) => countryNames.of(country) ?? country),
      unique: answer.facets.unique,
      sendable: answer.facets.sendable,
      price: answer.facets.price,
    },
  };
}

function labeller(locale: Locale) {
  const collator = collatorOf(locale);
  return (values: readonly ValueCount[], labelOf: (value: string) => string): FacetValue[] =>
    values
      .map(({ value, count }) => ({ value, count, label: labelOf(value) }))
      .sort((a, b) => collator.compare(a.label, b.label));
}
