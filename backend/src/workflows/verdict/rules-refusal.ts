import { MedusaError } from "@medusajs/framework/utils";
import type { DatasetProblem } from "../../contracts/import-rules";

/** Problems that one sentence still names; a file with more of them is wrong as a whole. */
const MOST_NAMED = 20;

/** A file of import rules that is none; nothing was written, and the message has a sentence for each problem. */
export class DatasetRefused extends MedusaError {
  constructor(problems: readonly DatasetProblem[]) {
    const named = problems.slice(0, MOST_NAMED).map(({ message }) => message);
    const more = problems.length - named.length;
    super(
      MedusaError.Types.INVALID_DATA,
      ["Nothing was imported.", ...named, ...(more > 0 ? [`And ${more} more.`] : [])].join(" "),
      "dataset_refused",
    );
  }
}

const NOT_CANCELLED = {
  dataset_not_found: [MedusaError.Types.NOT_FOUND, "There is no such version."],
  dataset_cancelled: [MedusaError.Types.NOT_ALLOWED, "This version has been called off already."],
  dataset_has_begun: [
    MedusaError.Types.NOT_ALLOWED,
    "This version has taken effect: it can only be followed by another.",
  ],
} as const;

/** A version of the import rules that can't be called off; nothing was written. */
export class DatasetNotCancelled extends MedusaError {
  constructor(code: keyof typeof NOT_CANCELLED) {
    const [type, message] = NOT_CANCELLED[code];
    super(type, message, code);
  }
}
