import type { MedusaContainer } from "@medusajs/framework/types";
import { ATTRIBUTION_MODULE } from "../../modules/attribution";
import type { AttributionModuleService } from "../../modules/attribution/service";
import { announcePolicies } from "./announce-policies";
import { policyMoment } from "./policy-moment";
import { refusingAsPolicy } from "./policy-refusal";

/** Puts a draft in force from its first day on and tells the shop's pages. Throws a refusal; then nothing changes. */
export async function activatePolicyVersion(
  container: MedusaContainer,
  which: { readonly policyId: string; readonly version: number },
): Promise<void> {
  const attribution = container.resolve<AttributionModuleService>(ATTRIBUTION_MODULE);
  const moment = await policyMoment(container, which.policyId);
  await refusingAsPolicy(() => attribution.activatePolicyVersion(which, moment));
  await announcePolicies(container, [which.policyId]);
}
