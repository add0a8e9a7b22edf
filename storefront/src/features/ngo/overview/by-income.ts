import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";

/** The largest income first; what belongs to none stays last. */
export const byIncome = (rows: readonly FigureRow[]): FigureRow[] =>
  rows.toSorted(
    (a, b) =>
      Number(a.key === "") - Number(b.key === "") ||
      Number(BigInt(b.reporting.incomeMinor) - BigInt(a.reporting.incomeMinor)),
  );
