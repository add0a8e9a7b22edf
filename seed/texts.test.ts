import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const LANGUAGES = ["en", "es", "vi", "lt"] as const;
type Localised = Record<(typeof LANGUAGES)[number], string>;
type ProductTexts = Record<string, { name: Localised; description: Localised; materials: Localised }>;
type CenterTexts = Record<string, { name: Localised; place: Localised; story: Localised }>;
type WorkshopTexts = Record<string, { name: Localised }>;
interface Catalogue {
  centres: {
    id: string;
    name_local: string;
    name_en: string;
    real_institution: boolean;
    workshops: { id: string }[];
  }[];
  products: { sku: string; craft_type: string; name: Partial<Localised> }[];
}
interface CareTexts {
  sentences: Record<string, Localised>;
  crafts: Record<string, string>;
}
interface Funds {
  funds: { handle: string; centre: string | null; name: Localised; purpose: Localised }[];
}
interface ImportRules {
  shopper_messages: Record<string, Localised & { _note?: string }>;
}

function readData<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`./data/${path}`, import.meta.url), "utf8")) as T;
}

const catalogue = readData<Catalogue>("catalogue.json");
const products = readData<ProductTexts>("texts/products.json");
const centers = readData<CenterTexts>("texts/centers.json");
const workshops = readData<WorkshopTexts>("texts/workshops.json");
const crafts = readData<Record<string, Localised>>("texts/crafts.json");
const care = readData<CareTexts>("texts/care.json");
const { funds } = readData<Funds>("funds.json");
const messages = readData<ImportRules>("import-rules.json").shopper_messages;

/** Negative-test products never reach the shop window, so they have no shop texts. */
const sold = catalogue.products.filter((product) => !product.sku.startsWith("NEG-"));

/** Words that name a person by an offence, a sentence or an illness, in the four languages. */
const FORBIDDEN =
  /\b(inmates?|convicts?|ex-cons?|offenders?|addicts?|junkies?|felons?|criminals?|reclus[oa]s?|reos?|delincuentes?|convict[oa]s?|presidiari[oa]s?|drogadict[oa]s?|adict[oa]s?)\b|tù nhân|phạm nhân|tội phạm|con nghiện|nuteist|kalin(?:ys|io|iai|iams|ių)|nusikalt|narkoman/i;

function* everyText(): Generator<[where: string, language: string, text: string | undefined]> {
  function* each(where: string, texts: Localised) {
    for (const language of LANGUAGES) yield [where, language, texts[language]] as [string, string, string];
  }
  for (const [sku, text] of Object.entries(products)) {
    yield* each(`${sku} name`, text.name);
    yield* each(`${sku} description`, text.description);
    yield* each(`${sku} materials`, text.materials);
  }
  for (const [id, text] of Object.entries(centers)) {
    yield* each(`${id} name`, text.name);
    yield* each(`${id} place`, text.place);
    yield* each(`${id} story`, text.story);
  }
  for (const fund of funds) {
    yield* each(`${fund.handle} name`, fund.name);
    yield* each(`${fund.handle} purpose`, fund.purpose);
  }
  for (const [id, text] of Object.entries(workshops)) yield* each(`${id} name`, text.name);
  for (const [craft, text] of Object.entries(crafts)) yield* each(craft, text);
  for (const [key, text] of Object.entries(care.sentences)) yield* each(`${key} care`, text);
  for (const [key, text] of Object.entries(messages)) yield* each(key, text);
}

function offending(isWrong: (text: string, where: string) => boolean): string[] {
  return [...everyText()]
    .filter(([where, , text]) => isWrong(text ?? "", where))
    .map(([where, language, text]) => `${where} (${language}): ${text ?? "missing"}`);
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const bySku = (a: string, b: string) => a.localeCompare(b);

describe("shop texts", () => {
  it("name funds of centers that there are, each by a handle of its own", () => {
    const known = new Set(catalogue.centres.map(({ id }) => id));
    expect(funds.filter(({ centre }) => centre !== null && !known.has(centre))).toEqual([]);
    expect(new Set(funds.map(({ handle }) => handle)).size).toBe(funds.length);
  });

  it("cover every product, center, workshop and craft that is sold, and nothing else", () => {
    expect(Object.keys(products).sort(bySku)).toEqual(sold.map((product) => product.sku).sort(bySku));
    expect(Object.keys(centers).sort()).toEqual(catalogue.centres.map((center) => center.id).sort());
    expect(Object.keys(workshops).sort()).toEqual(
      catalogue.centres.flatMap((center) => center.workshops.map((workshop) => workshop.id)).sort(),
    );
    expect(Object.keys(crafts).sort()).toEqual(
      [...new Set(sold.map((product) => product.craft_type))].sort(),
    );
    expect(Object.keys(care.crafts).sort()).toEqual(Object.keys(crafts).sort());
    expect(Object.keys(care.sentences).sort()).toEqual([...new Set(Object.values(care.crafts))].sort());
  });

  it("are written in all four languages", () => {
    expect(offending((text) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("keep the names that the catalogue gives", () => {
    for (const product of sold) expect(products[product.sku]?.name).toMatchObject(product.name);
  });

  it("never name a person by what was done", () => {
    expect(offending((text) => FORBIDDEN.test(text))).toEqual([]);
  });

  it("never name a real institution, nor a demo", () => {
    const real = catalogue.centres.filter((center) => center.real_institution);
    const names = [
      ...real.flatMap((center) => [center.name_local, center.name_en]),
      "San José",
      "Virgen de Fátima",
      "Ancón",
      "Quencoro",
      "Nueva Semilla",
      "Hòa Bình",
      "(demo)",
    ].map((name) => name.toLowerCase());
    expect(offending((text) => names.some((name) => text.toLowerCase().includes(name)))).toEqual([]);
  });

  it("describe every piece in its own words, in every language", () => {
    for (const language of LANGUAGES) {
      const descriptions = Object.values(products).map((text) => text.description[language]);
      expect(new Set(descriptions).size).toBe(descriptions.length);
      const openings = descriptions.map((text) => text.split(" ").slice(0, 4).join(" "));
      expect(new Set(openings).size).toBe(openings.length);
    }
    for (const text of [
      ...Object.values(products).map((p) => p.description),
      ...Object.values(centers).map((c) => c.story),
    ])
      expect(new Set(LANGUAGES.map((language) => text[language])).size).toBe(LANGUAGES.length);
  });

  it("fit where the shop shows them", () => {
    const limits: [suffix: string, min: number, max: number][] = [
      [" name", 3, 60],
      [" description", 100, 330],
      [" materials", 2, 60],
      [" place", 3, 30],
      [" story", 120, 380],
      [" care", 20, 95],
    ];
    for (const [suffix, min, max] of limits)
      expect(
        offending((text, where) => where.endsWith(suffix) && (text.length < min || text.length > max)),
      ).toEqual([]);
    for (const [craft, text] of Object.entries(crafts))
      for (const language of LANGUAGES) expect(text[language].length, craft).toBeLessThanOrEqual(34);
  });

  it("are typeset: no straight double quotes, no double spaces, one final stop", () => {
    expect(offending((text) => /"| {2}|\.\./.test(text))).toEqual([]);
    expect(
      offending((text, where) => /(description|story|care)$/.test(where) && !/[.!?]$/.test(text)),
    ).toEqual([]);
  });
});

describe("shopper messages of the import rules", () => {
  it("carry the same placeholders in every language", () => {
    for (const [key, text] of Object.entries(messages))
      for (const language of LANGUAGES)
        expect(placeholders(text[language]), `${key} (${language})`).toEqual(placeholders(text.en));
  });
});
