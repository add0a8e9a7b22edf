import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { FeeBearer } from "../../../domain/ledger";
import type { PolicyStatus, PolicyVersion } from "../../../domain/policy/policy-version";
import type { PolicyStep } from "../../../domain/sale-policy";

interface PolicyRow {
  policy_id: string;
  version: number;
  title: string;
  centers: string[];
  currency: string;
  steps: PolicyStep[];
  rounding_sink: string;
  fee_bearer: FeeBearer;
  effective_from: string | null;
  effective_to: string | null;
  illustrative: boolean;
  notes: string;
  status: PolicyStatus;
}

/** Lets one transaction at a time look at the versions of a policy and add to them. */
export async function lockPolicy(sql: Knex, policyId: string): Promise<void> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`sale_policy:${policyId}`]);
}

/** Every version of one policy, or of all of them, first version first. */
export async function readVersions(sql: Knex, policyId?: string): Promise<PolicyVersion[]> {
  const rows: PolicyRow[] = await sql("sale_policy")
    .whereNull("deleted_at")
    .modify((query) => {
      if (policyId !== undefined) query.where("policy_id", policyId);
    })
    .orderBy(["policy_id", "version"]);
  return rows.map((row) => ({
    id: row.policy_id,
    version: row.version,
    title: row.title,
    status: row.status,
    centers: row.centers,
    currency: row.currency,
    steps: row.steps,
    rounding: { method: "floor_each_step", sink: row.rounding_sink },
    fee_bearer: row.fee_bearer,
    effective_from: row.effective_from,
    effective_to: row.effective_to,
    illustrative: row.illustrative,
    notes: row.notes,
  }));
}

export async function insertVersion(sql: Knex, version: PolicyVersion): Promise<void> {
  await sql("sale_policy").insert({
    id: generateEntityId("", "spol"),
    policy_id: version.id,
    version: version.version,
    title: version.title,
    status: version.status,
    centers: [...version.centers],
    currency: version.currency,
    steps: JSON.stringify(version.steps),
    rounding_sink: version.rounding.sink,
    fee_bearer: version.fee_bearer,
    effective_from: version.effective_from,
    effective_to: version.effective_to,
    illustrative: version.illustrative,
    notes: version.notes,
  });
}

/** Changes what may change of a stored version: its last day and its status. */
export async function updateVersion(
  sql: Knex,
  { id, version }: Pick<PolicyVersion, "id" | "version">,
  change: { readonly effective_to?: string | null; readonly status?: PolicyStatus },
): Promise<void> {
  await sql("sale_policy")
    .where({ policy_id: id, version })
    .update({ ...change, updated_at: new Date() });
}
