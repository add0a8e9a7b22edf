import type { Block } from "../paper/block";

/** Something in a column; some begin a parcel, so that what is left over can be counted. */
export interface ColumnBlock extends Block {
  readonly beginsParcel: boolean;
}

/** Blocks below one another in columns of a height in millimetres, each as full as it can be. */
export function intoColumns(blocks: readonly ColumnBlock[], height: number): ColumnBlock[][] {
  const columns: ColumnBlock[][] = [];
  let column: ColumnBlock[] = [];
  let filled = 0;
  for (const block of blocks) {
    if (column.length > 0 && filled + block.height > height) {
      columns.push(column);
      column = [];
      filled = 0;
    }
    column.push(block);
    filled += block.height;
  }
  return [...columns, column];
}

export const parcelsIn = (columns: readonly (readonly ColumnBlock[])[]): number =>
  columns.flat().filter(({ beginsParcel }) => beginsParcel).length;
