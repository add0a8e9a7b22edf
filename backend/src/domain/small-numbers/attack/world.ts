import type { Agreement } from "../agreement";
import { bandOf } from "../maker-band";
import { eachPart, type OpenCell } from "../open-cell";

export const QUARTERS = ["2026-Q1", "2026-Q2"] as const;

/** A workshop in a quarter: the smallest thing that has makers and money. Its place is its bit among the attacker's secrets. */
export interface Bench {
  readonly place: number;
  readonly centerId: string;
  readonly workshopId: string;
  readonly quarter: string;
  readonly makers: number;
  readonly pieces: number;
  readonly makersMinor: number;
}

export interface SecretWorld {
  readonly benches: readonly Bench[];
  readonly agreements: readonly Agreement[];
  /** The same centers, some of which agree later or no longer: the page is read twice. */
  readonly laterAgreements: readonly Agreement[];
  /** Centers that each of two organisations may see. */
  readonly granted: readonly [readonly string[], readonly string[]];
}

export const CENTER_IDS = ["center-0", "center-1", "center-2", "center-3"] as const;

export const sumOf = (benches: readonly Bench[], figure: "makers" | "pieces" | "makersMinor"): number =>
  benches.reduce((sum, one) => sum + one[figure], 0);

/** The bits of some benches. */
export const bitsOf = (benches: readonly Bench[]): number =>
  benches.reduce((bits, { place }) => bits | (1 << place), 0);

export const benchesOf = (
  { benches }: SecretWorld,
  { centerId, quarter }: Pick<OpenCell, "centerId" | "quarter">,
): Bench[] => benches.filter((one) => one.centerId === centerId && one.quarter === quarter);

/** What the shop has of a world: of each center and quarter a band, and sums. */
export const cellsOf = (world: SecretWorld): OpenCell[] =>
  CENTER_IDS.flatMap((centerId) =>
    QUARTERS.map((quarter) => {
      const benches = benchesOf(world, { centerId, quarter });
      return {
        centerId,
        quarter,
        band: bandOf(sumOf(benches, "makers")),
        pieces: sumOf(benches, "pieces"),
        split: eachPart((part) => (part === "makers" ? BigInt(sumOf(benches, "makersMinor")) : 0n)),
      };
    }),
  );
