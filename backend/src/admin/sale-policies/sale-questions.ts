import type { SalePolicyVersionDto } from "../../contracts/sale-policy";

/** What steps ask about a sale: flags, amounts owed, and whether the number of pieces matters. */
export interface SaleQuestions {
  readonly flags: readonly string[];
  readonly obligations: readonly string[];
  readonly asksUnits: boolean;
}

/** What the steps of some versions ask about a sale. */
export function questionsOf(versions: readonly SalePolicyVersionDto[]): SaleQuestions {
  const steps = versions.flatMap((version) => version.steps);
  return {
    flags: unique(steps.flatMap(({ when }) => when ?? [])),
    obligations: unique(
      steps.flatMap((step) => [
        ...(step.type === "obligation" ? [step.obligation] : []),
        ...(step.cap_obligation ? [step.cap_obligation] : []),
      ]),
    ),
    asksUnits: steps.some(({ type }) => type === "fixed_per_unit"),
  };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
