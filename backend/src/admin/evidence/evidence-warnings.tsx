import { Alert } from "@medusajs/ui";
import type { EvidenceRegister, ExpiryWarning } from "../../contracts/evidence";

const WORDS: readonly (readonly [ExpiryWarning, (count: number) => string])[] = [
  ["expired", (count) => `${documents(count)} expired and not renewed`],
  ["today", (count) => `${documents(count)} on the last day`],
  ["within_30", (count) => `${documents(count)} within 30 days of the last one`],
  ["within_60", (count) => `${documents(count)} within 60 days`],
];

const documents = (count: number): string => (count === 1 ? "1 document" : `${count} documents`);

/** What has to be renewed, counted by how soon. */
export function EvidenceWarnings({ warnings }: Pick<EvidenceRegister, "warnings">) {
  const said = WORDS.flatMap(([warning, words]) => (warnings[warning] > 0 ? [words(warnings[warning])] : []));
  if (said.length === 0) return <Alert variant="success">No document ends within 60 days.</Alert>;
  const isPressing = warnings.expired + warnings.today > 0;
  return <Alert variant={isPressing ? "error" : "warning"}>{said.join("; ")}.</Alert>;
}
