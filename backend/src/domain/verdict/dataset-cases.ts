import type { DatasetProblem } from "../../contracts/import-rules";
import { EVIDENCE_KINDS } from "./evidence-kind";
import type { DatasetCase, ImportRules } from "./import-rules";
import { judge } from "./judge";

const FOREVER = "9999-12-31";

/** A case of a dataset as a question, on the day of the dataset's reading. */
export function askedOf(dataset: ImportRules, { evidence, transit_via, ...asked }: DatasetCase) {
  return judge(dataset, {
    ...asked,
    transitVia: transit_via ?? [],
    evidence: (evidence ?? EVIDENCE_KINDS).map((kind) => ({ kind, expiresOn: FOREVER })),
    on: dataset.dataset_version.slice(0, 10),
  });
}

/** The dataset's own cases that its rows answer otherwise. */
export function failedCases(dataset: ImportRules): DatasetProblem[] {
  return dataset.test_cases.flatMap((one) => {
    const { verdict, ruleIds } = askedOf(dataset, one);
    if (verdict !== one.expect)
      return [
        { row: null, message: `The case "${one.name}" expects ${one.expect}, and the rows say ${verdict}.` },
      ];
    const matched = [...one.matched].sort().join(", ");
    return ruleIds.join(", ") === matched
      ? []
      : [
          {
            row: null,
            message: `The case "${one.name}" expects the rows ${matched}, and those that speak are ${ruleIds.join(", ")}.`,
          },
        ];
  });
}
