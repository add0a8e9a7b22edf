import type { ToldBand } from "../../contracts/maker-bands";
import { leastOf } from "./maker-band";
import { type OpenCell, toldCell } from "./open-cell";

/** How many makers earned, center by center, and together at least. */
export interface MakersTold {
  readonly centers: readonly { readonly centerId: string; readonly band: ToldBand | null }[];
  readonly atLeast: number;
}

/**
 * What an organisation reads of the makers of its centers in a quarter: of each center just what everybody else reads who may see it,
 * so that two who compare their answers learn nothing.
 */
export function makersTold(cells: readonly OpenCell[], centers: readonly string[]): MakersTold {
  const told = centers.map((centerId) => {
    const cell = cells.find((one) => one.centerId === centerId);
    return { centerId, band: (cell && toldCell(cell)?.band) ?? null };
  });
  return { centers: told, atLeast: told.reduce((sum, { band }) => sum + (band ? leastOf(band) : 0), 0) };
}
