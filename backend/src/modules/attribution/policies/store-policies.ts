import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { assertActivatable, assertSavable } from "../../../domain/policy/assert-savable";
import type { PolicyVersion } from "../../../domain/policy/policy-version";
import { assertSeries } from "../../../domain/policy/series";
import { joinSeries, makeRoom } from "./join-series";
import { insertVersion, lockPolicy, readVersions } from "./policy-rows";

export interface PoliciesToStore {
  readonly versions: readonly Omit<PolicyVersion, "status">[];
  /** Ids of the centers that split by a policy. */
  readonly centersOf: (policyId: string) => readonly string[];
  /** `YYYY-MM-DD`, UTC */
  readonly today: string;
}

/**
 * Stores the versions of a file that are not stored yet and puts in force those without a placeholder; returns them as
 * `policy@version`. The same rules as for versions that operators save, all or nothing. Throws `SalePolicyError`.
 */
export async function storePolicies(
  sql: Knex,
  { versions, centersOf, today }: PoliciesToStore,
): Promise<string[]> {
  const created: string[] = [];
  for (const policyId of [...new Set(versions.map(({ id }) => id))].sort()) {
    await lockPolicy(sql, policyId);
    let stored = await readVersions(sql, policyId);
    const missing = versions
      .filter(({ id, version }) => id === policyId && !stored.some((one) => one.version === version))
      .sort((a, b) => a.version - b.version);
    for (const record of missing) {
      const waits = record.steps.some(({ placeholder }) => placeholder);
      const version: PolicyVersion = { ...record, status: waits ? "draft" : "active" };
      if (waits) assertSavable(version);
      else {
        assertActivatable(version);
        await makeRoom(
          sql,
          await joinSeries(sql, version, stored, { centerIds: centersOf(policyId), today }),
        );
      }
      await insertVersion(sql, version);
      stored = await readVersions(sql, policyId);
      created.push(`${policyId}@${version.version}`);
    }
    // Only now: a file may say of a version when it ends, and what follows it one entry later.
    if (missing.length > 0) assertSeries(stored.filter(({ status }) => status === "active"));
  }
  return created;
}
