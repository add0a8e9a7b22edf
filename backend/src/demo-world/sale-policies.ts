import { readSalePolicies } from "../datasets/sale-policies";
import { loadSalePoliciesWorkflow } from "../workflows/attribution/load-sale-policies";
import type { Seeding, SeedPart } from "./seeding";

/** The rules by which the demo's revenue is split. */
export async function salePolicies({ container }: Seeding): Promise<SeedPart> {
  const { result } = await loadSalePoliciesWorkflow(container).run({
    input: { policies: readSalePolicies() },
  });
  return { part: "sale policies", created: result };
}
