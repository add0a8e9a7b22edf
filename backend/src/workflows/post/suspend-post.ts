import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { z } from "zod";
import { findMarket } from "../../contracts/markets";
import type { newSuspensionSchema } from "../../contracts/postal-tariffs";
import { offerTariffs } from "./offer-tariffs";
import { insertSuspension, openSuspensions, tablesInForce } from "./stored-tariffs";

/** From a day on, a service carries nothing to a country. Throws `service_unknown`, `country_unknown`, `suspended_already`. */
export async function suspendPost(
  container: MedusaContainer,
  asked: z.infer<typeof newSuspensionSchema>,
  by: string,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const tables = await tablesInForce(sql);
  if (!tables.some(({ table }) => table.service === asked.service))
    refuse("service_unknown", `No table of a service "${asked.service}" is in force.`);
  if (!findMarket(asked.country))
    refuse("country_unknown", `The shop doesn't send to "${asked.country}" in the first place.`);
  const open = await openSuspensions(sql);
  if (open.some((one) => one.service === asked.service && one.country === asked.country))
    refuse("suspended_already", "That is suspended already. End it first, then set it anew.");
  await insertSuspension(sql, asked, by);
  await offerTariffs(container);
}

/** Ends a suspension: the service carries again from a day on. Throws `suspension_not_found`, `suspension_too_short`. */
export async function endSuspension(
  container: MedusaContainer,
  { id, to, by }: { readonly id: string; readonly to: string; readonly by: string },
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const open = await openSuspensions(sql);
  const suspension = open.find((one) => one.id === id);
  if (!suspension)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such suspension, or it is over.",
      "suspension_not_found",
    );
  if (to <= suspension.from) refuse("suspension_too_short", `It began on ${suspension.from}.`);
  await sql("post_suspension").where({ id }).update({ to_day: to, ended_by: by });
  await offerTariffs(container);
}

function refuse(code: string, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code);
}
