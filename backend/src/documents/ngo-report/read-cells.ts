import { type ReportColumn, ROW_KINDS, type RowKind } from "../../contracts/ngo/report-sheet";
import { NoReport } from "./no-report";

/** Minor units or a count of a number as it is written in a file. @throws NoReport for any other text. */
export function minorOf(text: string, { exponent, label }: ReportColumn, place: string): string {
  const digits = exponent ?? 0;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  if (!match || fraction.length > digits)
    throw new NoReport(`${place} says "${text}" under "${label}", which is no amount that a report writes.`);
  const minor = `${whole}${fraction.padEnd(digits, "0")}`.replace(/^0+(?=\d)/, "");
  return minor === "0" ? minor : sign + minor;
}

/** @throws NoReport */
export function rowKindOf(text: string, place: string): RowKind {
  const kind = ROW_KINDS.find((known) => known === text);
  if (!kind) throw new NoReport(`${place} is neither a row nor a total: something was changed.`);
  return kind;
}
