import type { Locale, Localised } from "../../contracts/locale";

/** Languages that customs papers are written in: those of the shop, and two that a destination's officers read. */
export type PaperLanguage = Locale | "de" | "fr";

export type PaperText = Readonly<Record<PaperLanguage, string>>;

// biome-ignore format: one line
const SPANISH = new Set(["AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY", "VE"]);
const GERMAN = new Set(["AT", "CH", "DE", "LI"]);
const FRENCH = new Set(["BE", "FR", "LU", "MC"]);

/**
 * The destination's language among those that papers are written in; English where it is none of them. Of a country with
 * several it is the one that most of its officers read beside English, and forms are in French everywhere.
 */
export function destinationLanguage(country: string): PaperLanguage {
  const code = country.toUpperCase();
  if (SPANISH.has(code)) return "es";
  if (GERMAN.has(code)) return "de";
  if (FRENCH.has(code)) return "fr";
  if (code === "VN") return "vi";
  return code === "LT" ? "lt" : "en";
}

/** The shop's own language for names of pieces, places and workshops, which nobody translated into German or French. */
export const nameLanguage = (language: PaperLanguage): Locale =>
  language === "de" || language === "fr" ? "en" : language;

/** A name in the language of a paper, or in English. */
export const nameIn = (names: Localised, language: PaperLanguage): string => names[nameLanguage(language)];
