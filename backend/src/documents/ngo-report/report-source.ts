import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { ReportSeal } from "../../domain/ngo-report/canonical";

/** A report that is written to a file: what stands around its rows, and these, some at a time. */
export interface ReportSource {
  readonly head: ReportHead;
  readonly batches: AsyncIterable<readonly ReportRow[]>;
}

/** A source whose rows are sealed as they pass; the seal is whole once they all have. */
export interface SealedSource extends ReportSource {
  readonly seal: ReportSeal;
}

export function sealing({ head, batches }: ReportSource): SealedSource {
  const seal = new ReportSeal(head);
  return { head, seal, batches: sealed(batches, seal) };
}

async function* sealed(
  batches: AsyncIterable<readonly ReportRow[]>,
  seal: ReportSeal,
): AsyncGenerator<readonly ReportRow[]> {
  for await (const batch of batches) {
    for (const row of batch) seal.add(row);
    yield batch;
  }
}

/** Rows that are all here. */
export const sourceOf = (head: ReportHead, rows: readonly ReportRow[]): ReportSource => ({
  head,
  batches: (async function* () {
    yield rows;
  })(),
});
