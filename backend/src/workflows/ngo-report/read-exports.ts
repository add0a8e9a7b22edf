import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NgoExport } from "../../contracts/ngo/export";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import type { StoredExport } from "../../modules/ngo-report/export-rows";
import { presentExport } from "./present-export";
import { ReportRefusal } from "./report-refusal";

const MOST_LISTED = 50;

/** An export of an organisation. Refuses with `not_found`. */
export async function requireExport(
  container: MedusaContainer,
  organisationId: string,
  id: string,
): Promise<StoredExport> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found]: StoredExport[] = await sql("ngo_export").where({ id, organisation_id: organisationId });
  if (!found) throw new ReportRefusal("not_found", "There is no such export.");
  return found;
}

/** How far an export has come. Refuses with `not_found`. */
export const readExport = async (
  container: MedusaContainer,
  reach: NgoReach,
  id: string,
): Promise<NgoExport> => presentExport(await requireExport(container, reach.organisation.id, id), reach);

/** The newest exports of an organisation. */
export async function listExports(container: MedusaContainer, reach: NgoReach): Promise<NgoExport[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: StoredExport[] = await sql("ngo_export")
    .where({ organisation_id: reach.organisation.id })
    .orderBy([{ column: "created_at", order: "desc" }, "id"])
    .limit(MOST_LISTED);
  return rows.map((row) => presentExport(row, reach));
}
