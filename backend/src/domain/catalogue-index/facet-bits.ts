import { BitSet } from "./bit-set";

/** For one attribute: which pieces have which value. */
export class FacetBits {
  private readonly sets = new Map<string, BitSet>();

  constructor(
    private readonly size: number,
    keyOf: (index: number) => string,
  ) {
    for (let index = 0; index < size; index += 1) {
      const value = keyOf(index);
      const set = this.sets.get(value) ?? BitSet.ofSize(size);
      set.add(index);
      this.sets.set(value, set);
    }
  }

  /** Pieces with any of the values; null when there is no choice to be made. */
  anyOf(values: readonly string[]): BitSet | null {
    if (!values.length) return null;
    const none = BitSet.ofSize(this.size);
    return values.reduce((all, value) => all.or(this.sets.get(value) ?? none), none);
  }

  /** Values with at least one piece among the candidates, and the chosen ones even without. */
  counts(candidates: BitSet, chosen: readonly string[]): { value: string; count: number }[] {
    const counted = [...this.sets].map(([value, set]) => ({ value, count: set.sizeWith(candidates) }));
    return counted.filter(({ value, count }) => count > 0 || chosen.includes(value));
  }
}
