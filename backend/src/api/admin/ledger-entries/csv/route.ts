import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { entryFilterSchema } from "../../../../contracts/income";
import { readCenterNames } from "../../../../workflows/income/center-names";
import { sumFilterOf } from "../../../../workflows/income/entry-filter";
import { exportEntries } from "../../../../workflows/income/export-entries";
import { parseInput } from "../../../shared/parse-input";
import { streamFile } from "../../../shared/stream-file";

/** All entries of a filter as CSV, however many there are. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(entryFilterSchema, req.query);
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  await readCenterNames(sql, query);
  const name = ["ledger-entries", query.accounts, query.from, query.to].filter(Boolean).join("_");
  await streamFile(
    res,
    { fileName: `${name}.csv`, contentType: "text/csv; charset=utf-8" },
    exportEntries(sql, sumFilterOf(query)),
  );
}
