import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, isAgreed } from "../agreement";
import { toldCell } from "../open-cell";
import { answersOf, naiveAnswers, toldOfMakers, toldOfMoney } from "./answers";
import { Attacker } from "./attacker";
import {
  type Bench,
  benchesOf,
  bitsOf,
  CENTER_IDS,
  cellsOf,
  QUARTERS,
  type SecretWorld,
  sumOf,
} from "./world";

const FEW = 4;
const WORKSHOPS = 2;
const BENCHES = CENTER_IDS.length * WORKSHOPS * QUARTERS.length;
/** A world that gives something away is told as it was drawn: to make it small means to attack it a thousand times. */
const AS_DRAWN = { endOnFailure: true };

const bench = fc.record({
  makers: fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })),
  pieces: fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 200 })),
  makersMinor: fc.nat({ max: 100_000 }),
});
const agreements = fc
  .tuple(
    ...CENTER_IDS.map((centerId) =>
      fc.record({
        centerId: fc.constant(centerId),
        firstQuarter: fc.constantFrom(...QUARTERS),
        endedOn: fc.constantFrom(null, null, "2026-08-01"),
      }),
    ),
  )
  .map((all): Agreement[] => all);

/** Small shops in which many cells are too small to be told. */
const worlds: fc.Arbitrary<SecretWorld> = fc.record({
  benches: fc
    .array(bench, {
      minLength: BENCHES,
      maxLength: BENCHES,
    })
    .map((drawn) =>
      drawn.map((one, place): Bench => {
        const workshop = Math.floor(place / QUARTERS.length);
        return {
          ...one,
          place,
          centerId: CENTER_IDS[Math.floor(workshop / WORKSHOPS)] ?? "",
          workshopId: `workshop-${workshop}`,
          quarter: QUARTERS[place % QUARTERS.length] ?? "",
        };
      }),
    ),
  agreements,
  laterAgreements: agreements,
  granted: fc.tuple(fc.subarray([...CENTER_IDS]), fc.subarray([...CENTER_IDS])),
});

/** Benches that no answer may tell of, cell by cell: makers below five, told to nobody. */
const fewMakers = (world: SecretWorld): Bench[][] =>
  cellsOf(world)
    .filter(({ band }) => band === "under-5")
    .map((cell) => benchesOf(world, cell));

/** Money that neither organisation was granted to see and that no center published at either reading. */
const closedMoney = (world: SecretWorld): Bench[][] => {
  const granted = world.granted.flat();
  const isTold = (cell: ReturnType<typeof cellsOf>[number]) =>
    toldCell(cell) !== null && (isAgreed(world.agreements, cell) || isAgreed(world.laterAgreements, cell));
  return cellsOf(world)
    .filter((cell) => !granted.includes(cell.centerId) && !isTold(cell))
    .map((cell) => benchesOf(world, cell));
};

/** The attacker knows better than "somewhere from none to four". */
const learnsMakers = (attacker: Attacker, benches: readonly Bench[]): boolean => {
  const { least, most } = attacker.rangeOf(bitsOf(benches));
  return least > 0 || most < FEW;
};
/** The attacker knows anything at all. */
const learnsMoney = (attacker: Attacker, benches: readonly Bench[]): boolean => {
  const { least, most } = attacker.rangeOf(bitsOf(benches));
  return least > 0 || most < Number.POSITIVE_INFINITY;
};

describe("two organisations and the public page together, of two quarters and at two times", () => {
  it("learn of no cell below five how many makers it has", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const attacker = new Attacker(toldOfMakers(world));
        for (const benches of fewMakers(world)) expect(learnsMakers(attacker, benches)).toBe(false);
      }),
      AS_DRAWN,
    );
  });

  it("learn no amount of a cell that none of them may see", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const attacker = new Attacker(toldOfMoney(world));
        for (const benches of closedMoney(world)) {
          expect(learnsMoney(attacker, benches)).toBe(false);
          for (const one of benches) expect(learnsMoney(attacker, [one])).toBe(false);
        }
      }),
      AS_DRAWN,
    );
  });

  it("get the same answers word for word from a shop in which every hidden number is another", () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.nat()), (world, chance) => {
        const drawn = () => Number(chance.next().value);
        let benches = world.benches;
        const replace = (old: readonly Bench[], change: (one: Bench, index: number) => Bench) => {
          const next = new Map(old.map((one, index) => [one.place, change(one, index)]));
          benches = benches.map((one) => next.get(one.place) ?? one);
        };
        for (const few of fewMakers(world)) {
          const all = drawn() % (FEW + 1);
          replace(few, (one, index) => ({ ...one, makers: index === 0 ? all : 0 }));
        }
        const kept = new Map(benches.map(({ place, makers }) => [place, makers]));
        for (const closed of closedMoney(world))
          replace(closed, (one) => ({ ...one, makers: kept.get(one.place) ?? 0, makersMinor: drawn() }));
        expect(answersOf({ ...world, benches })).toEqual(answersOf(world));
      }),
      AS_DRAWN,
    );
  });
});

describe("a rule that only leaves out what is below five", () => {
  const naiveIsSafe = (figure: "makers" | "makersMinor", learns: typeof learnsMakers) =>
    fc.check(
      fc.property(worlds, (world) => {
        const attacker = new Attacker(naiveAnswers(world, figure));
        return fewMakers(world).every((benches) => !learns(attacker, benches));
      }),
      { ...AS_DRAWN, seed: 7 },
    );

  it("gives its makers away to the same attacker", () => {
    expect(naiveIsSafe("makers", learnsMakers).failed).toBe(true);
  });

  it("gives its money away to the same attacker", () => {
    expect(naiveIsSafe("makersMinor", learnsMoney).failed).toBe(true);
  });

  it("is undone by a total less its parts", () => {
    const bench = (place: number, makers: number): Bench => ({
      place,
      centerId: `center-${place}`,
      workshopId: `workshop-${place}`,
      quarter: "2026-Q1",
      makers,
      pieces: 20,
      makersMinor: makers * 1000,
    });
    const benches = [bench(0, 7), bench(1, 12), bench(2, 3)];
    const world: SecretWorld = { benches, agreements: [], laterAgreements: [], granted: [[], []] };
    const hidden = bitsOf(benches.slice(2));
    expect(new Attacker(naiveAnswers(world, "makers")).rangeOf(hidden)).toEqual({ least: 3, most: 3 });
    expect(new Attacker(naiveAnswers(world, "makersMinor")).rangeOf(hidden)).toEqual({
      least: sumOf(benches.slice(2), "makersMinor"),
      most: sumOf(benches.slice(2), "makersMinor"),
    });
  });
});
