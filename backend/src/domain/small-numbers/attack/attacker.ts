/** Something that an attacker was told: the sum of some secrets lies between two numbers. A secret is a bit of `of`. */
export interface Told {
  readonly of: number;
  readonly least: number;
  readonly most: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** More sets, or more rounds, make nobody wiser, only slower; answers that contradict one another would go on for ever. */
const MOST_SETS = 400;
const MOST_ROUNDS = 6;

/**
 * What somebody can work out who keeps every answer and has time: the answers about the same secrets are laid over one another, one is
 * taken from another that holds it, and both steps are repeated until nothing is new. No secret is below zero.
 */
export class Attacker {
  readonly #known = new Map<number, Range>();

  constructor(answers: readonly Told[]) {
    for (const told of answers) this.#learn(told);
    for (let round = 0; round < MOST_ROUNDS && this.#known.size < MOST_SETS; round += 1)
      if (!this.#subtractAll()) break;
  }

  /** Between which numbers the sum of some secrets lies, as far as the attacker can tell. */
  rangeOf(of: number): Range {
    let { least, most } = this.#known.get(of) ?? { least: 0, most: Number.POSITIVE_INFINITY };
    for (const [set, range] of this.#known) {
      // Whatever holds it is no smaller, and whatever it holds is no larger.
      if ((set & of) === of) most = Math.min(most, range.most);
      if ((set & of) === set) least = Math.max(least, range.least);
    }
    return { least, most };
  }

  #learn({ of, least, most }: Told): boolean {
    if (of === 0) return false;
    const known = this.#known.get(of) ?? { least: 0, most: Number.POSITIVE_INFINITY };
    const next = { least: Math.max(known.least, least), most: Math.min(known.most, most) };
    if (this.#known.has(of) && next.least === known.least && next.most === known.most) return false;
    this.#known.set(of, next);
    return true;
  }

  #subtractAll(): boolean {
    const sets = [...this.#known];
    return sets
      .flatMap(([whole, all]) =>
        sets
          .filter(([part]) => part !== whole && (part & whole) === part)
          .map(([part, some]) => ({
            of: whole & ~part,
            least: all.least - some.most,
            most: all.most - some.least,
          })),
      )
      .map((told) => this.#learn(told))
      .includes(true);
  }
}
