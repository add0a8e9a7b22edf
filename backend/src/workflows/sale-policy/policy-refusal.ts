import { MedusaError } from "@medusajs/framework/utils";
import { SalePolicyError, type SalePolicyProblem } from "../../domain/sale-policy";

const NOT_FOUND: readonly SalePolicyProblem[] = ["policy_not_found", "version_not_found"];

/** A refusal to keep or activate a sale policy, with a code that stays and a sentence. Nothing has been written. */
export class PolicyRefusal extends MedusaError {
  constructor({ code, message }: Pick<SalePolicyError, "code" | "message">) {
    super(
      NOT_FOUND.includes(code) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED,
      message,
      code,
    );
  }
}

/** What the rules of sale policies refuse, said as the API says it. */
export async function refusingAsPolicy<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof SalePolicyError) throw new PolicyRefusal(error);
    throw error;
  }
}

export const noSuchPolicy = (policyId: string): PolicyRefusal =>
  new PolicyRefusal({ code: "policy_not_found", message: `There is no sale policy ${policyId}.` });
