import type { DeclaredLine } from "../../domain/customs/declaration";
import { isPlainDescription } from "../../domain/customs/describe-goods";
import { nameIn, nameLanguage, type PaperLanguage } from "../../domain/customs/destination-language";

/** What the piece is called in the destination's language; empty in English, and where its name says "gift" or the like. */
export function localTitle({ title }: Pick<DeclaredLine, "title">, language: PaperLanguage): string {
  const name = nameIn(title, language);
  return nameLanguage(language) !== "en" && isPlainDescription(name) ? name : "";
}
