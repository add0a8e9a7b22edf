import { PERSONAL_DETAILS } from "./personal-details";
import { INSTEAD, PRISON_JOKES, REFUSED_WORDS } from "./refused-words";

/** Something in a text that shoppers must not, or should not, read. */
export interface WordFinding {
  readonly code: "word_refused" | "prison_joke" | "personal_detail";
  /** As it was written. */
  readonly word: string;
  /** What may be said instead, where there is another word. */
  readonly instead?: string;
  /** False where only a person can tell whether it is meant so. */
  readonly isSure: boolean;
}

/** Letters that are not seen part a word for a machine only. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const whole = (words: string, flags = "giu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, flags);

const REFUSED = REFUSED_WORDS.map(({ locale, kind, words }) => ({
  pattern: whole(words),
  instead: kind === "offence" ? undefined : INSTEAD[kind][locale],
}));
const JOKES = whole(PRISON_JOKES);
const DETAILS = PERSONAL_DETAILS.map(({ shape, isSure, readsCapitals }) => ({
  pattern: whole(shape, readsCapitals ? "gu" : "giu"),
  isSure,
}));

/**
 * Reads a text in all languages of the shop for what must not be told of people: words that name them by an offence, a
 * sentence or an illness, jokes about prison, and what tells who somebody is. Each word is told once. A program can't read
 * between lines: a person reads too.
 */
export function lintWords(text: string): WordFinding[] {
  const read = text.normalize("NFC").replace(UNSEEN, "");
  const findings = [
    ...REFUSED.flatMap(({ pattern, instead }) =>
      found(pattern, read).map(
        (word): WordFinding => ({
          code: "word_refused",
          word,
          isSure: true,
          ...(instead ? { instead } : {}),
        }),
      ),
    ),
    ...DETAILS.flatMap(({ pattern, isSure }) =>
      found(pattern, read).map((word): WordFinding => ({ code: "personal_detail", word, isSure })),
    ),
    ...found(JOKES, read).map((word): WordFinding => ({ code: "prison_joke", word, isSure: false })),
  ];
  const first = new Map<string, WordFinding>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.word.toLowerCase()}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

const found = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([word]) => word);
