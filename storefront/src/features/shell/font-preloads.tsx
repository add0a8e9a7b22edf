import type { Locale } from "@second-chance/backend/contracts/locale";
import { preload } from "react-dom";

const LATIN = ["newsreader-latin", "be-vietnam-pro-latin-400"];

const SUBSETS: Record<Locale, readonly string[]> = {
  en: LATIN,
  es: LATIN,
  vi: [...LATIN, "newsreader-vietnamese", "be-vietnam-pro-vietnamese-400"],
  lt: [...LATIN, "newsreader-lithuanian", "be-vietnam-pro-lithuanian-400"],
};

/** Fetches at once only the letters that the language is sure to need. */
export function FontPreloads({ locale }: { readonly locale: Locale }) {
  for (const name of SUBSETS[locale]) {
    preload(`/fonts/${name}.woff2`, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
  return null;
}
