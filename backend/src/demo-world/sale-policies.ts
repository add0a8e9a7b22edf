import { readDemoCatalogue } from "../datasets/demo-catalogue";
import { readSalePolicies } from "../datasets/sale-policies";
import { loadSalePoliciesWorkflow } from "../workflows/attribution/load-sale-policies";
import { centerHandle } from "./center-record";
import type { Seeding, SeedPart } from "./seeding";

/** The rules by which the demo's revenue is split, for centers by their public names. */
export async function salePolicies({ container }: Seeding): Promise<SeedPart> {
  const handles = new Map(readDemoCatalogue().centres.map((center) => [center.id, centerHandle(center)]));
  const policies = readSalePolicies().map((policy) => ({
    ...policy,
    applies_to: policy.applies_to.flatMap((id) => handles.get(id) ?? []),
  }));
  const { result } = await loadSalePoliciesWorkflow(container).run({ input: { policies } });
  return { part: "sale policies", created: result };
}
