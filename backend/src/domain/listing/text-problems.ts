import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingProblem } from "../../contracts/manager/listing-problem";
import type { ListingField } from "../../contracts/manager/listing-words";
import { lintWords } from "../wording/lint-words";
import { advice, must } from "./problem";

const SHORTEST = { title: 3, words: 20 } as const;

/** Name, words and language, and what must not be told of people in any text of a listing. */
export function textProblems(content: ListingContent): ListingProblem[] {
  const { title = "", words = "", locale, materials = [], photos = [] } = content;
  return [
    ...lengthProblems("title", title),
    ...lengthProblems("words", words),
    ...(locale ? [] : [must("locale", "missing")]),
    ...wordingProblems("title", title),
    ...wordingProblems("words", words),
    ...materials.flatMap((material) => wordingProblems("materials", material)),
    ...photos.flatMap(({ alt }) => wordingProblems("photos", alt)),
  ];
}

function lengthProblems(field: "title" | "words", text: string): ListingProblem[] {
  const length = text.trim().length;
  if (length === 0) return [must(field, "missing")];
  const least = SHORTEST[field];
  return length < least ? [must(field, "too_short", { least })] : [];
}

function wordingProblems(field: ListingField, text: string): ListingProblem[] {
  return lintWords(text).map(({ code, word, instead, isSure }) =>
    (isSure ? must : advice)(field, code, { word, ...(instead ? { instead } : {}) }),
  );
}
