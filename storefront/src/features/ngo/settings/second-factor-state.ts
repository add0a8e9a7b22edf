import type { StartedSecondFactor } from "@second-chance/backend/contracts/manager/access";

/** How far the change of the second factor has come. */
export interface FactorState {
  readonly at: "rest" | "starting" | "codes" | "ending" | "ended";
  readonly started?: StartedSecondFactor;
  readonly codes?: readonly string[];
  /** A sentence in the officer's language. */
  readonly problem?: string;
}

/** What the buttons of its form ask for. */
export const FACTOR_STEPS = ["start", "confirm", "ask-end", "end"] as const;
export type FactorStep = (typeof FACTOR_STEPS)[number];
