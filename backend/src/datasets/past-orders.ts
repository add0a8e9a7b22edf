import type { PastOrderMix } from "../demo-world/past-orders/plan-past-orders";
import { readDataset } from "./read-dataset";

export function readPastOrderMix(): PastOrderMix {
  return readDataset<PastOrderMix>("past-orders.json");
}
