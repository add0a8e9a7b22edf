import type { MakerBand } from "../../contracts/maker-bands";
import type { QuarterTold } from "../../contracts/open-books";
import { utcDay } from "../../domain/calendar-day";
import { quarterOf } from "../../domain/ngo/figures";
import { addMonths } from "../../domain/ngo/period-before";
import { firstOpenDay, quartersFrom } from "../../domain/small-numbers/open-quarter-days";

/** Two years: a center that comes late can still tell of them. */
const QUARTERS = 8;
const MONTHS_OF_A_QUARTER = 3;

/** Quarters that have ended by a day, the newest first. */
export function endedQuarters(today = utcDay(new Date())): string[] {
  const quarterAgo = (count: number) => quarterOf(addMonths(today.slice(0, 7), -MONTHS_OF_A_QUARTER * count));
  return quartersFrom(quarterAgo(QUARTERS), quarterAgo(1)).reverse();
}

interface Told {
  readonly quarter: string;
  readonly band: MakerBand | null;
  readonly isFrozen: boolean;
}

/** What a center told of each of these quarters, and of which it can still tell. */
export const quartersTold = (quarters: readonly string[], told: readonly Told[]): QuarterTold[] =>
  quarters.map((quarter) => {
    const known = told.find((one) => one.quarter === quarter);
    const band = known?.band ?? null;
    return { quarter, band, canTell: !(known?.isFrozen && band !== null), opensOn: firstOpenDay(quarter) };
  });
