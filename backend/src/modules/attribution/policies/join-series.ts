import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PolicyVersion } from "../../../domain/policy/policy-version";
import { assertNotBackdated, comingIntoForce, type SeriesChange } from "../../../domain/policy/series";
import { updateVersion } from "./policy-rows";

/** Who is concerned by a version, and when it is looked at. */
export interface PolicyMoment {
  /** Centers that split their sales by the policy. */
  readonly centerIds: readonly string[];
  /** `YYYY-MM-DD`, UTC */
  readonly today: string;
}

/**
 * What becomes of a policy's active versions when this one comes into force. Throws `SalePolicyError` for a version
 * that reaches into closed months.
 */
export async function joinSeries(
  sql: Knex,
  version: PolicyVersion,
  versions: readonly PolicyVersion[],
  { centerIds, today }: PolicyMoment,
): Promise<SeriesChange<PolicyVersion>> {
  assertNotBackdated(version, await lastClosedMonth(sql, centerIds));
  return comingIntoForce(
    versions.filter(({ status }) => status === "active"),
    version,
    today,
  );
}

/** Ends and replaces the versions that make room for another one. */
export async function makeRoom(
  sql: Knex,
  { ended, replaced }: Pick<SeriesChange<PolicyVersion>, "ended" | "replaced">,
): Promise<void> {
  for (const version of ended) await updateVersion(sql, version, { effective_to: version.effective_to });
  for (const version of replaced) await updateVersion(sql, version, { status: "retired" });
}

/** The last month that is closed for one of these centers, `2026-10`, or null. */
export async function lastClosedMonth(sql: Knex, centerIds: readonly string[]): Promise<string | null> {
  if (centerIds.length === 0) return null;
  const { rows } = await sql.raw("select max(period) as period from statement where center_id = any(?)", [
    [...centerIds],
  ]);
  return rows[0]?.period ?? null;
}
