import type { PolicyRecord } from "../workflows/attribution/load-sale-policies";
import { readDataset } from "./read-dataset";

export function readSalePolicies(): readonly PolicyRecord[] {
  return readDataset<{ policies: readonly PolicyRecord[] }>("allocation-policies.json").policies;
}
