import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import type { newPolicyVersionSchema } from "../../contracts/sale-policy";
import { ATTRIBUTION_MODULE } from "../../modules/attribution";
import type { AttributionModuleService } from "../../modules/attribution/service";
import { policyMoment } from "./policy-moment";
import { refusingAsPolicy } from "./policy-refusal";

/** Keeps the next version of a policy as a draft; returns its number. Throws a refusal, and then nothing is kept. */
export async function savePolicyVersion(
  container: MedusaContainer,
  policyId: string,
  { rounding_sink, ...version }: z.output<typeof newPolicyVersionSchema>,
): Promise<number> {
  const attribution = container.resolve<AttributionModuleService>(ATTRIBUTION_MODULE);
  const moment = await policyMoment(container, policyId);
  const rounding = { method: "floor_each_step" as const, sink: rounding_sink };
  return refusingAsPolicy(() =>
    attribution.savePolicyVersion({ ...version, id: policyId, rounding }, moment),
  );
}
