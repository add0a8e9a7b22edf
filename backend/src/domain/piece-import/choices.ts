import { plainWords } from "./plain-words";

/** One of the things that a cell may name. */
export interface Choice {
  readonly key: string;
  /** In every language. */
  readonly words: readonly string[];
}

/** Letters of two words that may differ for one to be taken for a slip of the other: a quarter of them. */
const SLIP = 0.25;

/** Finds what people write in cells among a list, whatever their language, accents and large letters. */
export class Choices {
  readonly #byWords: ReadonlyMap<string, string>;

  constructor(private readonly choices: readonly Choice[]) {
    this.#byWords = new Map(
      choices.flatMap(({ key, words }) => [key, ...words].map((text) => [plainWords(text), key] as const)),
    );
  }

  keyOf(text: string): string | undefined {
    return this.#byWords.get(plainWords(text));
  }

  /** What somebody may have meant, in the words of the list; undefined when nothing is like it. */
  nearest(text: string): string | undefined {
    const given = plainWords(text);
    let best: { words: string; distance: number } | undefined;
    for (const { words: all } of this.choices)
      for (const words of all) {
        const distance = editDistance(given, plainWords(words));
        if (distance <= Math.max(1, given.length * SLIP) && (!best || distance < best.distance))
          best = { words, distance };
      }
    return best?.words;
  }
}

/** Letters to add, take away or change until one text is the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min((before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + same),
      );
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
