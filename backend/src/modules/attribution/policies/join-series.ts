import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { dayAfterMonth } from "../../../domain/calendar-day";
import { type PolicyVersion, phaseOn } from "../../../domain/policy/policy-version";
import {
  assertNotBackdated,
  assertNotInPast,
  comingIntoForce,
  type SeriesChange,
} from "../../../domain/policy/series";
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

/**
 * The same for a version that an operator writes: it begins today or later, unless the policy was of no consequence yet.
 * A file may tell the past, because it is loaded before anything is sold.
 */
export async function joinSeriesFromToday(
  sql: Knex,
  version: PolicyVersion,
  versions: readonly PolicyVersion[],
  moment: PolicyMoment,
): Promise<SeriesChange<PolicyVersion>> {
  const change = await joinSeries(sql, version, versions, moment);
  if (await isInUse(sql, versions, moment)) assertNotInPast(version, moment.today);
  return change;
}

/** The first day that {@link joinSeriesFromToday} lets a version begin on; null when any will do. */
export async function firstOpenDay(
  sql: Knex,
  versions: readonly PolicyVersion[],
  moment: PolicyMoment,
): Promise<string | null> {
  const closed = await lastClosedMonth(sql, moment.centerIds);
  const afterClosed = closed === null ? null : dayAfterMonth(closed);
  if (!(await isInUse(sql, versions, moment))) return afterClosed;
  return afterClosed !== null && afterClosed > moment.today ? afterClosed : moment.today;
}

/** True when days that are over belong to a version, or something was sold on them that no version could split. */
async function isInUse(
  sql: Knex,
  versions: readonly PolicyVersion[],
  { centerIds, today }: PolicyMoment,
): Promise<boolean> {
  if (versions.some((version) => ["in_force", "over"].includes(phaseOn(today, version)))) return true;
  if (centerIds.length === 0) return false;
  const { rows } = await sql.raw(
    `select 1 from attribution_line
      where center_id = any(?) and kind = 'item' and policy_id is null and deleted_at is null limit 1`,
    [[...centerIds]],
  );
  return rows.length > 0;
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
async function lastClosedMonth(sql: Knex, centerIds: readonly string[]): Promise<string | null> {
  if (centerIds.length === 0) return null;
  const { rows } = await sql.raw("select max(period) as period from statement where center_id = any(?)", [
    [...centerIds],
  ]);
  return rows[0]?.period ?? null;
}
