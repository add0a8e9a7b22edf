import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PolicyStep, SalePolicy } from "../../../domain/sale-policy";

interface PolicyRow {
  policy_id: string;
  version: number;
  currency: string;
  steps: PolicyStep[];
  rounding_sink: string;
  effective_from: string | null;
  effective_to: string | null;
  illustrative: boolean;
}

/** All activated versions of some policies. */
export async function activePolicies(sql: Knex, policyIds: readonly string[]): Promise<SalePolicy[]> {
  if (policyIds.length === 0) return [];
  const rows: PolicyRow[] = await sql("sale_policy")
    .whereIn("policy_id", [...new Set(policyIds)])
    .where("status", "active");
  return rows.map((row) => ({
    id: row.policy_id,
    version: row.version,
    currency: row.currency,
    steps: row.steps,
    rounding: { method: "floor_each_step", sink: row.rounding_sink },
    effective_from: row.effective_from,
    effective_to: row.effective_to,
    illustrative: row.illustrative,
  }));
}
