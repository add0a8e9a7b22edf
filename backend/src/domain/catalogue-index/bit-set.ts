/** A set of small integers as bits: intersections and counts of ten thousand pieces take microseconds. */
export class BitSet {
  private constructor(private readonly words: Uint32Array) {}

  static ofSize(size: number): BitSet {
    return new BitSet(new Uint32Array((size + 31) >>> 5));
  }

  static where(size: number, holds: (index: number) => boolean): BitSet {
    const set = BitSet.ofSize(size);
    for (let index = 0; index < size; index += 1) if (holds(index)) set.add(index);
    return set;
  }

  add(index: number): void {
    this.words[index >>> 5] = (this.words[index >>> 5] ?? 0) | (1 << (index & 31));
  }

  has(index: number): boolean {
    return ((this.words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
  }

  and(other: BitSet): BitSet {
    return new BitSet(this.words.map((word, at) => word & (other.words[at] ?? 0)));
  }

  or(other: BitSet): BitSet {
    return new BitSet(this.words.map((word, at) => word | (other.words[at] ?? 0)));
  }

  get size(): number {
    let total = 0;
    for (const word of this.words) total += bitsOf(word);
    return total;
  }

  /** Size of the intersection, without making it. */
  sizeWith(other: BitSet): number {
    let total = 0;
    for (let at = 0; at < this.words.length; at += 1) {
      total += bitsOf((this.words[at] ?? 0) & (other.words[at] ?? 0));
    }
    return total;
  }
}

/** Number of ones in a 32-bit word. */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
