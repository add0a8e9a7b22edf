import { SORTS } from "@second-chance/backend/contracts/catalogue";
import { type FormatPlace, toMinor } from "@/i18n/format";
import { CATALOGUE_KEYS, type CatalogueKey } from "./catalogue-keys";

export type Sort = (typeof SORTS)[number];
/** Facets that may have several values. */
const LIST_FACETS = ["craft", "center", "workshop", "origin"] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

/** What a shopper asks of the catalogue. `min` and `max` are prices in major units, as typed. */
export interface Question {
  readonly q: string;
  readonly craft: readonly string[];
  readonly center: readonly string[];
  readonly workshop: readonly string[];
  readonly origin: readonly string[];
  readonly min: string;
  readonly max: string;
  readonly unique: boolean;
  readonly sendable: boolean;
  readonly sort: Sort;
  readonly page: number;
}

export const NO_QUESTION: Question = {
  q: "",
  craft: [],
  center: [],
  workshop: [],
  origin: [],
  min: "",
  max: "",
  unique: false,
  sendable: false,
  sort: "newest",
  page: 1,
};

const MAX_VALUES = 40;
const MAX_TEXT = 100;
const MAX_PAGE = 10_000;

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address. Repeated and comma-separated values mean the same; what makes no sense is left out. */
export function readQuestion(params: SearchParams, currency: string): Question {
  const all = (key: CatalogueKey): string[] => [params[key] ?? []].flat();
  const one = (key: CatalogueKey): string => (all(key)[0] ?? "").trim().slice(0, MAX_TEXT);
  const list = (key: ListFacet): string[] =>
    [...new Set(all(key).flatMap((value) => value.split(",")))]
      .filter((value) => /^[\w-]{1,80}$/.test(value))
      .slice(0, MAX_VALUES);
  const price = (key: "min" | "max"): string => (toMinor(one(key), currency) === undefined ? "" : one(key));
  const page = Number(one("page"));
  return {
    q: one("q"),
    craft: list("craft"),
    center: list("center"),
    workshop: list("workshop"),
    origin: list("origin"),
    min: price("min"),
    max: price("max"),
    unique: one("unique") === "1",
    sendable: one("sendable") === "1",
    sort: SORTS.find((sort) => sort === one("sort")) ?? "newest",
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

function textOf(question: Question, key: CatalogueKey): string {
  const value = question[key];
  if (typeof value === "boolean") return value ? "1" : "";
  if (typeof value === "number") return value > 1 ? String(value) : "";
  if (typeof value === "string") return key === "sort" && value === "newest" ? "" : value;
  return value.join(",");
}

/** Pairs of an address, in a fixed order and without what is not asked: the same question is the same address. */
export function questionPairs(question: Partial<Question>): [CatalogueKey, string][] {
  const whole = { ...NO_QUESTION, ...question };
  return CATALOGUE_KEYS.map((key): [CatalogueKey, string] => [key, textOf(whole, key)]).filter(
    ([, text]) => text !== "",
  );
}

/** Query string of a shareable address; empty when nothing is asked. */
export function catalogueQuery(question: Partial<Question>): string {
  return new URLSearchParams(questionPairs(question)).toString().replaceAll("%2C", ",");
}

/** The same question with one value added or, when it was there, taken away; back on the first page. */
export function toggled(question: Question, facet: ListFacet, value: string): Question {
  const values = question[facet];
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...question, [facet]: changed, page: 1 };
}

/** The question as GET /store/catalogue takes it: prices in minor units of the market's currency. */
export function backendQuery(question: Question, place: FormatPlace, currency: string): URLSearchParams {
  const query = new URLSearchParams({ locale: place.locale, country: place.country });
  for (const [key, text] of questionPairs(question)) {
    if (key !== "min" && key !== "max") query.set(key, text);
  }
  for (const key of ["min", "max"] as const) {
    const minor = toMinor(question[key], currency);
    if (minor !== undefined) query.set(key, String(minor));
  }
  return query;
}
