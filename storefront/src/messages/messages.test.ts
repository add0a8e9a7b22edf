import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { describe, expect, it } from "vitest";
import { AREAS, ENGLISH } from "@/i18n/messages";

type Texts = { readonly [key: string]: string | Texts };

/** Every text of an area by its dotted key. */
function flatten(texts: Texts, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === "string" ? [[prefix + key, text] as const] : [...flatten(text, `${prefix}${key}.`)],
    ),
  );
}

/** Names of the values that a text takes, wherever they stand in it. */
function argumentsOf(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.value);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) {
        for (const name of argumentsOf(option.value)) names.add(name);
      }
    }
    if (element.type === TYPE.tag) for (const name of argumentsOf(element.children)) names.add(name);
  }
  return names;
}

function readArea(locale: string, area: string): Map<string, string> {
  return flatten(JSON.parse(readFileSync(new URL(`./${locale}/${area}.json`, import.meta.url), "utf8")));
}

describe.each(LOCALES)("the texts in %s", (locale) => {
  it.each(AREAS)("%s: the same keys as in English, with the same values to fill in", (area) => {
    const english = flatten(ENGLISH[area]);
    const own = readArea(locale, area);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of own) {
      const expected = argumentsOf(parse(english.get(key) ?? ""));
      expect([key, [...argumentsOf(parse(text))].sort()]).toEqual([key, [...expected].sort()]);
    }
  });
});

/** Words that name a person by an offence, a sentence or an illness. */
const NAMING_WORDS: Record<Locale, RegExp> = {
  en: /\b(inmate|convict|prisoner|offender|felon|criminal|addict|junkie)s?\b/i,
  es: /\b(reclus[oa]|reo|pres[oa]|delincuente|convict[oa]|presidiari[oa]|adict[oa]|drogadict[oa])s?\b/i,
  vi: /tù nhân|phạm nhân|tội phạm|con nghiện/i,
  lt: /nuteist|nusikalt|narkoman|(?<!\p{L})kalin(?:ys|io|iui|į|iu|iai|ių|iams|ius|iais)(?!\p{L})/iu,
};

it.each(LOCALES)("in %s: never calls a person by what was done or suffered", (locale) => {
  for (const area of AREAS) {
    for (const [key, text] of readArea(locale, area))
      expect([key, NAMING_WORDS[locale].test(text)]).toEqual([key, false]);
  }
});

/** Every plural form that the language has, so that no number falls through to the wrong one. */
const PLURAL_FORMS: Record<Locale, readonly string[]> = {
  en: ["one", "other"],
  es: ["one", "other"],
  vi: ["other"],
  lt: ["one", "few", "many", "other"],
};

function pluralForms(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralForms(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap((option) => pluralForms(option.value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}

it.each(LOCALES)("in %s: a counted text has the language's own plural forms", (locale) => {
  for (const area of AREAS) {
    for (const [key, text] of readArea(locale, area)) {
      for (const forms of pluralForms(parse(text))) {
        const named = forms.filter((form) => !form.startsWith("="));
        expect([key, named.sort()]).toEqual([key, [...PLURAL_FORMS[locale]].sort()]);
      }
    }
  }
});
