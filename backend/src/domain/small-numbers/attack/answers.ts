import { leastOf, mostOf } from "../maker-band";
import { makersTold } from "../makers-told";
import { openBooks } from "../open-books";
import type { ToldCell } from "../open-cell";
import type { Told } from "./attacker";
import { type Bench, benchesOf, bitsOf, cellsOf, QUARTERS, type SecretWorld, sumOf } from "./world";

/** Everything that is answered to two organisations and to the public, read at two times. */
export function answersOf(world: SecretWorld) {
  const cells = cellsOf(world);
  return {
    readings: [openBooks(cells, world.agreements), openBooks(cells, world.laterAgreements)],
    impacts: QUARTERS.map((quarter) =>
      world.granted.map((centers) =>
        makersTold(
          cells.filter((cell) => cell.quarter === quarter),
          centers,
        ),
      ),
    ),
    // An officer's figures have no small-number rule: to the minor unit, workshop by workshop, but of granted centers alone.
    figures: world.granted.map((centers) =>
      world.benches
        .filter(({ centerId }) => centers.includes(centerId))
        .map(({ makers: _, ...seen }) => seen),
    ),
  };
}

/** What these answers say of how many makers there are. */
export function toldOfMakers(world: SecretWorld): Told[] {
  const { readings, impacts } = answersOf(world);
  const bits = (cells: readonly Pick<ToldCell, "centerId" | "quarter">[]) =>
    bitsOf(cells.flatMap((cell) => benchesOf(world, cell)));
  return [
    ...readings
      .flat()
      .flatMap(({ cells, total }): Told[] => [
        ...cells.map((cell) => ({ of: bits([cell]), least: leastOf(cell.band), most: mostOf(cell.band) })),
        ...(total ? [{ of: bits(cells), least: total.makersAtLeast, most: Number.POSITIVE_INFINITY }] : []),
      ]),
    ...impacts.flatMap((organisations, index) =>
      organisations.flatMap(({ centers, atLeast }): Told[] => {
        const told = centers.flatMap(({ centerId, band }) =>
          band ? [{ cell: { centerId, quarter: QUARTERS[index] ?? "" }, band }] : [],
        );
        return [
          ...told.map(({ cell, band }) => ({ of: bits([cell]), least: leastOf(band), most: mostOf(band) })),
          { of: bits(told.map(({ cell }) => cell)), least: atLeast, most: Number.POSITIVE_INFINITY },
        ];
      }),
    ),
  ];
}

/** What these answers say of the money of makers. */
export function toldOfMoney(world: SecretWorld): Told[] {
  const { readings, figures } = answersOf(world);
  const exactly = (benches: readonly Bench[], amount: number): Told => ({
    of: bitsOf(benches),
    least: amount,
    most: amount,
  });
  return [
    ...readings.flat().flatMap(({ cells, total }) => [
      ...cells.map((cell) => exactly(benchesOf(world, cell), Number(cell.split.makers))),
      ...(total
        ? [
            exactly(
              cells.flatMap((cell) => benchesOf(world, cell)),
              Number(total.split.makers),
            ),
          ]
        : []),
    ]),
    ...figures.flat().map((seen) => exactly([{ ...seen, makers: 0 }], seen.makersMinor)),
  ];
}

/** What a shop would answer that leaves out what is below five, and nothing else: sums by center, workshop, quarter and all. */
export function naiveAnswers({ benches }: SecretWorld, figure: "makers" | "makersMinor"): Told[] {
  const centers = [...new Set(benches.map(({ centerId }) => centerId))];
  const workshops = [...new Set(benches.map(({ workshopId }) => workshopId))];
  const filters = [
    () => true,
    ...centers.map((id) => (one: Bench) => one.centerId === id),
    ...workshops.map((id) => (one: Bench) => one.workshopId === id),
  ];
  const times = [() => true, ...QUARTERS.map((quarter) => (one: Bench) => one.quarter === quarter)];
  return filters.flatMap((filter) =>
    times.flatMap((time): Told | [] => {
      const asked = benches.filter((one) => filter(one) && time(one));
      const of = bitsOf(asked);
      const amount = sumOf(asked, figure);
      if (sumOf(asked, "makers") >= 5) return { of, least: amount, most: amount };
      return figure === "makers" ? { of, least: 0, most: 4 } : [];
    }),
  );
}
