import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SalePolicyDto, SalePolicyList } from "../../contracts/sale-policy";
import { utcDay } from "../../domain/calendar-day";
import { firstOpenDay } from "../../modules/attribution/policies/join-series";
import { readVersions } from "../../modules/attribution/policies/policy-rows";
import { centersByPolicy } from "./centers-by-policy";
import { noSuchPolicy } from "./policy-refusal";
import { presentHead, presentPolicy } from "./present-sale-policy";

/** Every sale policy with its versions; those that centers split by come first. */
export async function listSalePolicies(container: MedusaContainer): Promise<SalePolicyList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [versions, centers] = await Promise.all([readVersions(sql), centersByPolicy(sql)]);
  const today = utcDay(new Date());
  const policies = [...new Set(versions.map(({ id }) => id))].map((policyId) =>
    presentHead(
      versions.filter(({ id }) => id === policyId),
      centers.get(policyId) ?? [],
      today,
    ),
  );
  const isUsed = ({ centers: own }: SalePolicyList["policies"][number]) => own.length > 0;
  return {
    policies: [...policies.filter(isUsed), ...policies.filter((policy) => !isUsed(policy))],
  };
}

/** One sale policy with every version's steps. Throws a refusal for one that doesn't exist. */
export async function readSalePolicy(container: MedusaContainer, policyId: string): Promise<SalePolicyDto> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const versions = await readVersions(sql, policyId);
  if (versions.length === 0) throw noSuchPolicy(policyId);
  const centers = (await centersByPolicy(sql)).get(policyId) ?? [];
  const moment = { centerIds: centers.map(({ id }) => id), today: utcDay(new Date()) };
  const openFrom = await firstOpenDay(sql, versions, moment);
  return presentPolicy(versions, centers, { today: moment.today, openFrom });
}
