import { MedusaError } from "@medusajs/framework/utils";
import type { RowProblem } from "../../contracts/csv-file";

/** Problems that one sentence still names; a file with more of them is wrong as a whole. */
const MOST_NAMED = 20;

export type FileRefusalCode = "fx_file_refused" | "fee_file_refused" | "tariff_file_refused";

/** A file of which nothing was written, since rows of it are wrong; the message names each by its line. */
export class FileRefused extends MedusaError {
  constructor(code: FileRefusalCode, problems: readonly RowProblem[]) {
    super(MedusaError.Types.INVALID_DATA, sentence(problems), code);
  }
}

/** Throws {@link FileRefused} unless the list is empty. */
export function refuseProblems(code: FileRefusalCode, problems: readonly RowProblem[]): void {
  if (problems.length > 0) throw new FileRefused(code, problems);
}

function sentence(problems: readonly RowProblem[]): string {
  const named = problems.slice(0, MOST_NAMED).map(({ line, message }) => `Line ${line}: ${message}`);
  const more = problems.length - named.length;
  return ["Nothing was written.", ...named, ...(more > 0 ? [`And ${more} more.`] : [])].join(" ");
}
