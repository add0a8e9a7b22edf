import { MAKER_BANDS, type MakerBand, TOLD_BANDS, type ToldBand } from "../../contracts/maker-bands";

const LEAST: Readonly<Record<MakerBand, number>> = {
  "under-5": 0,
  "5-9": 5,
  "10-19": 10,
  "20-49": 20,
  "50-99": 50,
  "100-or-more": 100,
};

/** The fewest makers that a band stands for. */
export const leastOf = (band: MakerBand): number => LEAST[band];

/** The most makers that a band stands for; without end for the last. */
export function mostOf(band: MakerBand): number {
  const next = MAKER_BANDS[MAKER_BANDS.indexOf(band) + 1];
  return next === undefined ? Number.POSITIVE_INFINITY : LEAST[next] - 1;
}

/** The band of a number of makers. */
export function bandOf(makers: number): MakerBand {
  return MAKER_BANDS.find((band) => makers <= mostOf(band)) ?? "100-or-more";
}

/** The band as anybody may read it; null for one that nobody may, and for one that was never told. */
export const toldBand = (band: MakerBand | null): ToldBand | null =>
  TOLD_BANDS.find((told) => told === band) ?? null;
