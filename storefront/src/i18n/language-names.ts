import type { Locale } from "@second-chance/backend/contracts/locale";

/** Every language under its own name, so that whoever needs it can read it. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: "English",
  es: "Español",
  vi: "Tiếng Việt",
  lt: "Lietuvių",
};
