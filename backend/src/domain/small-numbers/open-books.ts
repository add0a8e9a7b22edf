import { type Agreement, isAgreed } from "./agreement";
import { type OpenCell, type ToldCell, toldCell } from "./open-cell";
import { type OpenTotal, totalOfCells } from "./open-total";

export interface OpenQuarter {
  readonly quarter: string;
  readonly cells: readonly ToldCell[];
  readonly total: OpenTotal | null;
}

/**
 * Everything that the public may read: of centers that agree, the cells that are told, quarter by quarter, the newest first. Pages,
 * open data and charts are made of this and of nothing else.
 */
export function openBooks(cells: readonly OpenCell[], agreements: readonly Agreement[]): OpenQuarter[] {
  const agreed = cells.filter((cell) => isAgreed(agreements, cell));
  const quarters = [...new Set(agreed.map(({ quarter }) => quarter))].sort().reverse();
  return quarters.map((quarter) => {
    const told = agreed.flatMap((cell) => (cell.quarter === quarter ? (toldCell(cell) ?? []) : []));
    return { quarter, cells: told, total: totalOfCells(told) };
  });
}
