import type { ImportRules } from "../domain/verdict/import-rules";
import { readDataset } from "./read-dataset";

export function readImportRules(): ImportRules {
  return readDataset<ImportRules>("import-rules.json");
}
