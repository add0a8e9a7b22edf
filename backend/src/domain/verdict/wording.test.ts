import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { MARKETS } from "../../contracts/markets";
import type { VerdictDto } from "../../contracts/verdict";
import { nearestFirst } from "./country-words";
import type { ImportRules } from "./import-rules";
import { LABOUR_CATEGORIES } from "./labour-category";
import { OWN_MESSAGES } from "./own-messages";
import { PAGE_MESSAGES, pageWording, verdictWording } from "./wording";

const path = join(__dirname, "../../../../seed/data/import-rules.json");
const rules = JSON.parse(readFileSync(path, "utf8")) as ImportRules;
const COUNTRIES = MARKETS.map(({ country }) => country);
const KEYS = [...new Set([...Object.keys(rules.shopper_messages), ...Object.keys(OWN_MESSAGES)])];

const verdict = (messageKey: string | null, change: Partial<VerdictDto> = {}): VerdictDto => ({
  verdict: "blocked",
  purchasable: false,
  ruleIds: [],
  reasonCode: null,
  messageKey,
  messageValues: { country: "US", origin: "PE", category: "custody_sentenced" },
  citation: null,
  datasetVersion: rules.dataset_version,
  missingEvidence: [],
  overdueRuleIds: [],
  liftIds: [],
  ...change,
});

describe("what a shopper reads of a verdict", () => {
  it("is a sentence without gaps, for every message, language, country and kind of work", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEYS),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...COUNTRIES),
        fc.constantFrom(...LABOUR_CATEGORIES),
        fc.subarray(COUNTRIES),
        (key, locale, country, category, allowed) => {
          const asked = verdict(key, { messageValues: { country, origin: "PE", category } });
          const sentence = verdictWording(rules, asked, locale, allowed);
          expect(sentence).not.toMatch(/[{}]|undefined|: \.|\s{2}/);
          expect(sentence).toMatch(/^[\p{Lu}¿].*[.?:]$/su);
        },
      ),
    );
  });

  it("comes from the dataset, with the countries that may receive the piece, home first", () => {
    const allowed = nearestFirst(["AU", "DE", "CL", "PE", "JP", "AT", "BE"], "PE");
    expect(verdictWording(rules, verdict("blocked_law"), "en", allowed)).toBe(
      "We can't send this piece to the United States. The United States does not allow goods made in prison to be imported, even as gifts and even when the work is voluntary and fairly paid. It can be sent to an address in: Peru, Germany, Japan, Australia, Chile, and 2 more.",
    );
    const lithuanian = verdictWording(rules, verdict("blocked_law"), "lt", allowed);
    expect(lithuanian).toContain("Peru, Vokietija, Japonija, Australija, Čilė ir dar 2.");
  });

  it("leaves out where else it may go when that is nowhere", () => {
    for (const locale of LOCALES) {
      const sentence = verdictWording(rules, verdict("blocked_permit"), locale, []);
      expect(sentence.length).toBeGreaterThan(40);
      expect(sentence).not.toContain(":");
    }
  });

  it("names the country of making at home, and the people", () => {
    const home = verdict("declare_home", {
      messageValues: { country: "DE", origin: "LT", category: "rehab_voluntary" },
    });
    expect(verdictWording(rules, home, "en", [])).toMatch(/^Made in Lithuania by people in recovery\./);
    expect(verdictWording(rules, home, "es", [])).toMatch(
      /^Hecho en Lituania por personas en recuperación\./,
    );
  });

  it("follows another dataset, also where the shop has words of its own", () => {
    const texts = (text: string) => ({ en: text, es: text, vi: text, lt: text });
    const other = {
      shopper_messages: {
        ...rules.shopper_messages,
        review: texts("{country}: ask again tomorrow."),
        not_carried: texts("Nobody drives to {country}."),
      },
    };
    expect(verdictWording(other, verdict("review"), "en", [])).toBe("The United States: ask again tomorrow.");
    expect(verdictWording(other, verdict("not_carried"), "en", [])).toBe(
      "Nobody drives to the United States.",
    );
    expect(verdictWording(rules, verdict("not_carried"), "en", [])).toMatch(/^No post carries/);
  });

  it("never ends up empty, and says of what may go without a word that it may", () => {
    const silent = { shopper_messages: { blocked_law: { en: "{n}.", es: "{n}.", vi: "{n}.", lt: "{n}." } } };
    expect(verdictWording(silent, verdict("blocked_law"), "en", [])).toBe(
      "We can't send this piece to the United States.",
    );
    const free = verdict(null, { verdict: "allowed", purchasable: true });
    expect(verdictWording(rules, free, "en", [])).toBe("This piece can be sent to the United States.");
  });
});

describe("what pages say of a country", () => {
  it.each(PAGE_MESSAGES)("is whole in every language: %s", (key) => {
    for (const locale of LOCALES) {
      const sentence = pageWording(rules, key, locale, { country: "NL", pieces: 3 });
      expect(sentence.length).toBeGreaterThan(15);
      expect(sentence).not.toMatch(/[{}]/);
    }
    expect(pageWording(rules, "mixed_basket", "en", { country: "NL", pieces: 3 })).toContain(
      "can go to the Netherlands except for 3 piece(s)",
    );
  });
});
