/** An answer as old as this is given once more, and read anew for whoever asks next. */
export const FRESH_MS = 4_000;
/** No answer is older. What is captured has to be seen within ten seconds, and takes a moment to be booked and read. */
export const KEPT_MS = 8_000;
const MOST = 200;

interface Answer<T> {
  readonly at: number;
  readonly value: Promise<T>;
}

/** Answers of the last seconds. Whoever asks the same gets the same, also while it is being read. */
export class RecentAnswers<T> {
  readonly #known = new Map<string, Answer<T>>();
  readonly #renewed = new WeakSet<Answer<T>>();

  /** A recent answer, or what `read` finds. An error is told to all who wait for it, and to nobody after. */
  answer(question: string, read: () => Promise<T>, now = Date.now()): Promise<T> {
    this.#forget(now);
    const known = this.#known.get(question);
    if (!known) return this.#keep(question, { at: now, value: read() });
    if (now >= known.at + FRESH_MS && !this.#renewed.has(known)) {
      this.#renewed.add(known);
      const next = { at: now, value: read() };
      next.value.then(
        () => this.#known.set(question, next),
        () => this.#renewed.delete(known),
      );
    }
    return known.value;
  }

  #keep(question: string, answer: Answer<T>): Promise<T> {
    this.#known.set(question, answer);
    answer.value.catch(() => this.#known.delete(question));
    return answer.value;
  }

  #forget(now: number): void {
    for (const [question, { at }] of this.#known)
      if (at + KEPT_MS <= now || this.#known.size > MOST) this.#known.delete(question);
  }
}
