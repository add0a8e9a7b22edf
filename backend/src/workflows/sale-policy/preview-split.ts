import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { PolicyPreviewed, policyPreviewSchema } from "../../contracts/sale-policy";
import { type SplitContext, splitRevenue } from "../../domain/allocation";
import { exponentOf } from "../../domain/money";
import type { PolicyVersion } from "../../domain/policy/policy-version";
import { SalePolicyError } from "../../domain/sale-policy";
import { readVersions } from "../../modules/attribution/policies/policy-rows";
import { noSuchPolicy, PolicyRefusal } from "./policy-refusal";

type Preview = z.output<typeof policyPreviewSchema>;

/** What versions of a policy would give to whom of a net amount, drafts included. Writes nothing. */
export async function previewSplit(
  container: MedusaContainer,
  policyId: string,
  preview: Preview,
): Promise<PolicyPreviewed> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const stored = await readVersions(sql, policyId);
  if (stored.length === 0) throw noSuchPolicy(policyId);
  const splits = preview.versions.map((number) => {
    const version = stored.find((one) => one.version === number);
    if (!version) {
      const message = `There is no version ${number} of sale policy ${policyId}.`;
      throw new PolicyRefusal({ code: "version_not_found", message });
    }
    return { version: number, ...split(version, preview) };
  });
  const { currency_code: currencyCode } = preview;
  return { currencyCode, exponent: exponentOf(currencyCode), splits };
}

function split(
  policy: PolicyVersion,
  { amount_minor, currency_code: currencyCode, context }: Preview,
): Pick<PolicyPreviewed["splits"][number], "parts" | "problem"> {
  const netMinor = BigInt(amount_minor);
  try {
    const parts = splitRevenue({ policy, netMinor, currencyCode, context: contextOf(context) });
    return {
      parts: parts.map((part) => ({ recipient: part.recipient, amountMinor: String(part.amountMinor) })),
      problem: null,
    };
  } catch (error) {
    // The other version may well be able to: that is worth seeing.
    if (error instanceof SalePolicyError) return { parts: [], problem: error.message };
    throw error;
  }
}

function contextOf(context: Preview["context"]): SplitContext {
  return Object.fromEntries(
    Object.entries(context).map(([name, value]) => [name, typeof value === "string" ? BigInt(value) : value]),
  );
}
