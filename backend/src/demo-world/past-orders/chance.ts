/** Chance that is the same in every run: 32-bit xorshift-multiply (Mulberry32) from a fixed seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of the list, by weight; undefined for an empty list. */
  pick<T>(list: readonly T[], weightOf: (item: T) => number = () => 1): T | undefined {
    let left = this.next() * list.reduce((sum, item) => sum + weightOf(item), 0);
    return list.find((item) => {
      left -= weightOf(item);
      return left < 0;
    });
  }
}
