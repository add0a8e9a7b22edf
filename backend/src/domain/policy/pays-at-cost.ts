import type { PolicyStep } from "../sale-policy";

/** Name under which a sale says what its materials cost. */
export const MATERIALS_COST = "materials_cost";

/** True when a policy pays something back at its cost, so that the cost has to be on record. */
export function paysAtCost(steps: readonly PolicyStep[], obligation: string): boolean {
  return steps.some(
    (step) =>
      step.cap_obligation === obligation || (step.type === "obligation" && step.obligation === obligation),
  );
}
