import { type ReportHead, type ReportRow, reportHeadSchema } from "../../contracts/ngo/report-sheet";

/** A file that is no report of ours, or none any more; the message says why. */
export class NoReport extends Error {
  override readonly name = "NoReport";
}

/** A row as it stands in a file, with what it says of itself and where. */
export interface FoundRow {
  readonly row: ReportRow;
  /** Null where the file keeps none, since its rows are sealed as they are. */
  readonly check: string | null;
  /** In words: line or row, and the number. */
  readonly place: string;
}

/** A report as a file tells it. */
export interface FoundReport {
  readonly head: ReportHead;
  readonly rows: readonly FoundRow[];
  /** The SHA-256 that the file gives for itself. */
  readonly seal: string;
  /** What stands otherwise in the file than the report itself would write it. */
  readonly differences: readonly string[];
}

/** @throws NoReport */
export function readHead(json: string): ReportHead {
  const parsed = reportHeadSchema.safeParse(parse(json));
  if (!parsed.success) throw new NoReport("What this file says of its own columns can't be read.");
  return parsed.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
