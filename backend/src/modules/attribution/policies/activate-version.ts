import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { assertActivatable } from "../../../domain/policy/assert-savable";
import { assertSeries } from "../../../domain/policy/series";
import { SalePolicyError } from "../../../domain/sale-policy";
import { joinSeriesFromToday, makeRoom, type PolicyMoment } from "./join-series";
import { lockPolicy, readVersions, updateVersion } from "./policy-rows";

/**
 * Puts a draft in force from its first day on and ends the version before it, both or neither. Activating an active
 * version changes nothing. Throws `SalePolicyError`.
 */
export async function activateVersion(
  sql: Knex,
  { policyId, version: number }: { readonly policyId: string; readonly version: number },
  moment: PolicyMoment,
): Promise<void> {
  await lockPolicy(sql, policyId);
  const versions = await readVersions(sql, policyId);
  const version = versions.find((one) => one.version === number);
  if (!version) {
    throw new SalePolicyError(
      "version_not_found",
      `There is no version ${number} of sale policy ${policyId}.`,
    );
  }
  if (version.status === "active") return;
  if (version.status === "retired") {
    throw new SalePolicyError(
      "not_a_draft",
      `Version ${number} of sale policy ${policyId} was replaced before it came into force. Save its steps as a new version.`,
    );
  }
  assertActivatable(version);
  const change = await joinSeriesFromToday(sql, version, versions, moment);
  assertSeries(change.series);
  await makeRoom(sql, change);
  await updateVersion(sql, version, { status: "active" });
}
