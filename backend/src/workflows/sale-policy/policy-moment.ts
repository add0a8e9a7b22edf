import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { utcDay } from "../../domain/calendar-day";
import type { PolicyMoment } from "../../modules/attribution/policies/join-series";
import { centersByPolicy } from "./centers-by-policy";

/** Who splits by a policy now, and what day it is. */
export async function policyMoment(container: MedusaContainer, policyId: string): Promise<PolicyMoment> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const centers = (await centersByPolicy(sql)).get(policyId) ?? [];
  return { centerIds: centers.map(({ id }) => id), today: utcDay(new Date()) };
}
