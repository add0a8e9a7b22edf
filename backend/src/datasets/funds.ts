import type { Localised } from "../contracts/locale";
import { readDataset } from "./read-dataset";

export interface DemoFund {
  readonly handle: string;
  /** A center's id in the demo catalogue; null for a fund of the whole shop. */
  readonly centre: string | null;
  readonly status: "open" | "closed";
  readonly name: Localised;
  readonly purpose: Localised;
}

export function readDemoFunds(): readonly DemoFund[] {
  return readDataset<{ funds: readonly DemoFund[] }>("funds.json").funds;
}
