import { isDeepStrictEqual } from "node:util";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { RowProblem } from "../../contracts/csv-file";
import type { TariffFileResult } from "../../contracts/postal-tariffs";
import { readTariffFile, type TariffTable } from "../../domain/post/read-tariff-file";
import { refuseProblems } from "../csv/file-refused";
import { parseCsv } from "../csv/parse-csv";
import { offerTariffs } from "./offer-tariffs";
import { insertTables, tablesInForce } from "./stored-tariffs";
import { tableOnWire } from "./tariff-on-wire";

const LOCK_WAIT_SECONDS = 30;

/** What a file of tariffs would put in force, and all that is wrong with it. Writes nothing. */
export async function checkTariffFile(container: MedusaContainer, csv: string): Promise<TariffFileResult> {
  const { fresh, known, problems } = await weigh(container, csv);
  return { loaded: false, tables: fresh.map(tableOnWire), known, problems: [...problems], centers: 0 };
}

/**
 * Puts the tables of a file in force, all or none: throws `FileRefused` when a single row is wrong. Baskets ask for the new
 * postage at once; what was ordered keeps its own.
 */
export async function loadTariffFile(
  container: MedusaContainer,
  csv: string,
  by: string,
): Promise<TariffFileResult> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const load = async (): Promise<TariffFileResult> => {
    const { fresh, known, problems } = await weigh(container, csv);
    refuseProblems("tariff_file_refused", problems);
    if (fresh.length > 0) await insertTables(sql, fresh, by);
    const centers = await offerTariffs(container);
    return { loaded: true, tables: fresh.map(tableOnWire), known, problems: [], centers };
  };
  return locking.execute("post-tariffs", load, { timeout: LOCK_WAIT_SECONDS });
}

interface TariffNews {
  readonly fresh: readonly TariffTable[];
  readonly known: number;
  readonly problems: readonly RowProblem[];
}

async function weigh(container: MedusaContainer, csv: string): Promise<TariffNews> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, problems: unreadable } = parseCsv(csv);
  if (unreadable.length > 0) return { fresh: [], known: 0, problems: unreadable };
  const origins: { country: string }[] = await sql("center").whereNull("deleted_at").distinct("country");
  const { tables, problems } = readTariffFile(rows, new Set(origins.map(({ country }) => country)));
  const inForce = await tablesInForce(sql);
  const fresh = tables.filter((table) => !inForce.some((one) => isDeepStrictEqual(one.table, table)));
  return { fresh, known: tables.length - fresh.length, problems };
}
