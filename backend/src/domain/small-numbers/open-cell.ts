import type { MakerBand, ToldBand } from "../../contracts/maker-bands";
import { OPEN_PARTS, type OpenPart } from "../../contracts/open-parts";
import { toldBand } from "./maker-band";

/** Fewer pieces than this can't have been made by many, whatever a center tells of its makers. */
export const FEWEST_PIECES = 5;

/** Minor units of the one currency that is published. */
export type OpenSplit = Readonly<Record<OpenPart, bigint>>;

/** What one center earned in one quarter of the calendar: the smallest thing that is ever published, whole or not at all. */
export interface OpenCell {
  readonly centerId: string;
  readonly quarter: string;
  /** What the center told of its makers; null while it told nothing. */
  readonly band: MakerBand | null;
  readonly pieces: number;
  readonly split: OpenSplit;
}

/** A cell that anybody may read. */
export interface ToldCell extends OpenCell {
  readonly band: ToldBand;
}

/**
 * A cell that may be read, or nothing at all: for a few makers, a few pieces and a center that told nothing the answer is the same,
 * so that it says none of these.
 */
export function toldCell(cell: OpenCell): ToldCell | null {
  const band = toldBand(cell.band);
  return band === null || cell.pieces < FEWEST_PIECES ? null : { ...cell, band };
}

export const totalOfSplit = (split: OpenSplit): bigint =>
  OPEN_PARTS.reduce((sum, part) => sum + split[part], 0n);

/** One amount for each part. */
export const eachPart = (amountOf: (part: OpenPart) => bigint): OpenSplit =>
  Object.fromEntries(OPEN_PARTS.map((part) => [part, amountOf(part)])) as Record<OpenPart, bigint>;
