import { isDeepStrictEqual } from "node:util";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { assertSavable } from "../../../domain/policy/assert-savable";
import type { NewPolicyVersion, PolicyVersion } from "../../../domain/policy/policy-version";
import { assertSeries } from "../../../domain/policy/series";
import { SalePolicyError } from "../../../domain/sale-policy";
import { joinSeriesFromToday, type PolicyMoment } from "./join-series";
import { insertVersion, lockPolicy, readVersions } from "./policy-rows";

/**
 * Keeps the next version of a policy as a draft and returns its number. It is refused unless it could come into force
 * today as far as days are concerned, so that nobody finds out about a gap on the day itself; the versions in force are
 * not touched. The same draft sent twice is kept once. Throws `SalePolicyError`.
 */
export async function saveVersion(sql: Knex, draft: NewPolicyVersion, moment: PolicyMoment): Promise<number> {
  await lockPolicy(sql, draft.id);
  const versions = await readVersions(sql, draft.id);
  const last = versions.at(-1);
  if (!last) throw new SalePolicyError("policy_not_found", `There is no sale policy ${draft.id}.`);
  const version: PolicyVersion = {
    ...draft,
    version: last.version + 1,
    status: "draft",
    centers: last.centers,
  };
  assertSavable(version);
  const { series } = await joinSeriesFromToday(sql, version, versions, moment);
  assertSeries(series);
  const twin = versions.find((stored) => isSameDraft(stored, version));
  if (twin) return twin.version;
  await insertVersion(sql, version);
  return version.version;
}

/** True when a stored version says the same as one that has no number yet. */
function isSameDraft(stored: PolicyVersion, version: PolicyVersion): boolean {
  return isDeepStrictEqual(plain({ ...stored, version: version.version }), plain(version));
}

/** As it comes back from a database: without members that are undefined. */
const plain = (version: PolicyVersion): unknown => JSON.parse(JSON.stringify(version));
