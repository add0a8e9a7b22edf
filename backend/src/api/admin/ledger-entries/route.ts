import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type EntryList, entryListQuerySchema } from "../../../contracts/income";
import { listEntries } from "../../../workflows/income/list-entries";
import { parseInput } from "../../shared/parse-input";

/** The entries behind a figure, newest first, a page at a time. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<EntryList>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await listEntries(sql, parseInput(entryListQuerySchema, req.query)));
}
