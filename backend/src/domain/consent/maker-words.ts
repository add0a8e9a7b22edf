import { lintWords, type WordFinding } from "../wording/lint-words";

/** Why a craft name or a maker's words can't be shown as they are. */
export interface MakerWordsProblem {
  readonly field: "craft_name" | "words" | "picture";
  readonly code: WordFinding["code"] | "looks_like_full_name";
  /** As it stands in the text. */
  readonly found: string;
}

/** One word, or two joined by a small one: "Ana", "Mano de Sol". Two capitalised words side by side are how people are registered. */
const FULL_NAME = /\p{Lu}[\p{L}\p{M}]+\s+\p{Lu}[\p{L}\p{M}.]*/u;

/**
 * Everything that keeps a craft name and words from the page; each may be absent. What only a person could decide keeps them
 * off too: nobody reads them before they are shown.
 */
export function makerWordsProblems({
  craftName,
  words,
  picture,
}: {
  readonly craftName: string | null;
  readonly words: string | null;
  /** What the picture of the hands shows. */
  readonly picture: string | null;
}): MakerWordsProblem[] {
  const fullName = FULL_NAME.exec(craftName?.normalize("NFC") ?? "")?.[0];
  return [
    ...(fullName === undefined
      ? []
      : [{ field: "craft_name" as const, code: "looks_like_full_name" as const, found: fullName }]),
    ...lintWords(craftName ?? "").map(({ code, word }) => ({
      field: "craft_name" as const,
      code,
      found: word,
    })),
    ...lintWords(words ?? "").map(({ code, word }) => ({ field: "words" as const, code, found: word })),
    ...lintWords(picture ?? "").map(({ code, word }) => ({ field: "picture" as const, code, found: word })),
  ];
}
