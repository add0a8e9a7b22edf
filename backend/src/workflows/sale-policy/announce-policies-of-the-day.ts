import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { utcDay } from "../../domain/calendar-day";
import { announcePolicies } from "./announce-policies";

let announced: string | undefined;

/**
 * Once a day, as soon as it has begun, tells pages of the versions that begin on it: nobody presses a button on the day
 * that an operator chose weeks before. A process that starts later in the day tells them again, which is harmless.
 */
export async function announcePoliciesOfTheDay(container: MedusaContainer): Promise<void> {
  const today = utcDay(new Date());
  if (announced === today) return;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const policyIds: string[] = await sql("sale_policy")
    .where({ status: "active", effective_from: today })
    .whereNull("deleted_at")
    .pluck("policy_id");
  await announcePolicies(container, policyIds);
  announced = today;
}
