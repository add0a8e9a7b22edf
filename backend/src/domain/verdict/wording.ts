import { countryInText } from "../../contracts/country-name";
import type { Locale } from "../../contracts/locale";
import type { VerdictDto } from "../../contracts/verdict";
import { CATEGORY_WORDS } from "./category-words";
import { listCountries } from "./country-words";
import type { ImportRules } from "./import-rules";
import { isLabourCategory } from "./labour-category";
import { OWN_MESSAGES } from "./own-messages";

/** What a message of the dataset may name, by its placeholder. */
export const PLACEHOLDERS = ["country", "allowed_list", "category_text", "n"] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

/** Sentences that a page says without being asked by a row: a dataset has words for each of them. */
export const PAGE_MESSAGES = ["mixed_basket", "carry_home", "resale_question", "alternatives"] as const;
/** Sentences of verdicts that no row has a word of its own for. */
export const VERDICT_MESSAGES = ["blocked_law", "review", "declare", "declare_home"] as const;

type Values = Partial<Record<Placeholder, string>>;

/** The sentence of a verdict in a language, as the rules in force put it. */
export function verdictWording(
  rules: Pick<ImportRules, "shopper_messages">,
  { verdict, messageKey, messageValues: { country, origin, category } }: VerdictDto,
  locale: Locale,
  allowedCountries: readonly string[],
): string {
  const words = (key: string) =>
    say(rules, key, locale, {
      // At home, or inside one customs union, the sentence says where a piece was made and not where it goes.
      country: countryInText(key === "declare_home" ? origin : country, locale),
      allowed_list: listCountries(allowedCountries, locale),
      category_text: CATEGORY_WORDS[isLabourCategory(category) ? category : "unknown"][locale],
    });
  return words(messageKey ?? verdict) || words("blocked");
}

/** A sentence of the pages about a country and, for a basket, the number of pieces that may not go there. */
export function pageWording(
  rules: Pick<ImportRules, "shopper_messages">,
  key: (typeof PAGE_MESSAGES)[number],
  locale: Locale,
  { country, pieces }: { readonly country: string; readonly pieces?: number },
): string {
  return say(rules, key, locale, {
    country: countryInText(country, locale),
    ...(pieces === undefined ? {} : { n: new Intl.NumberFormat(locale).format(pieces) }),
  });
}

function say(
  { shopper_messages }: Pick<ImportRules, "shopper_messages">,
  key: string,
  locale: Locale,
  values: Values,
): string {
  const message = (shopper_messages[key] ?? OWN_MESSAGES[key])?.[locale] ?? "";
  return sentencesOf(message)
    .flatMap((sentence) => filled(sentence, values) ?? [])
    .join(" ");
}

/** An abbreviation inside a sentence goes on in small letters. */
const sentencesOf = (message: string): string[] => message.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}{¿¡])/u);

/** A sentence with its values; null for one that names what nobody knows: "it can be sent to" nowhere is left out. */
function filled(sentence: string, values: Values): string | null {
  let isWhole = true;
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name as Placeholder];
    if (!value) isWhole = false;
    return value ?? "";
  });
  return isWhole ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}
