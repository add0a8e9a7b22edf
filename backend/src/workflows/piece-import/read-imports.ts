import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ImportHead, ImportProgress, PieceImport } from "../../contracts/manager/piece-import";
import type { StoredImport, StoredRow } from "../../modules/piece-import/import-rows";
import { ImportRefusal } from "./import-refusal";
import { presentImport } from "./present-import";

const MOST_LISTED = 20;

/** An import of a workshop. Refuses with `not_found`. */
export async function requireImport(
  container: MedusaContainer,
  workshopId: string,
  id: string,
): Promise<StoredImport> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found]: StoredImport[] = await sql("piece_import").where({ id, workshop_id: workshopId });
  if (!found) throw new ImportRefusal("not_found", "There is no such import.");
  return found;
}

/** An import with all of its rows. Refuses with `not_found`. */
export async function readImport(
  container: MedusaContainer,
  workshopId: string,
  id: string,
): Promise<PieceImport> {
  const found = await requireImport(container, workshopId, id);
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: StoredRow[] = await sql("piece_import_row").where({ import_id: id }).orderBy("line");
  return presentImport(found, rows);
}

/** How far an import has come. Refuses with `not_found`. */
export async function readProgress(
  container: MedusaContainer,
  workshopId: string,
  id: string,
): Promise<ImportProgress> {
  const { state } = await requireImport(container, workshopId, id);
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const counted = await sql("piece_import_row").where({ import_id: id }).first(sql.raw(COUNTS));
  return { id, state, ready: counted.ready, made: counted.made };
}

/** A workshop's imports, the newest first. */
export async function listImports(container: MedusaContainer, workshopId: string): Promise<ImportHead[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: (StoredImport & { ready: number; made: number })[] = await sql("piece_import as i")
    .where({ workshop_id: workshopId })
    .joinRaw(`cross join lateral (select ${COUNTS} from piece_import_row r where r.import_id = i.id) counted`)
    .orderBy([{ column: "i.created_at", order: "desc" }, "i.id"])
    .limit(MOST_LISTED)
    .select("i.*", "counted.ready", "counted.made");
  return rows.map(({ id, source, name, state, ready, made, created_at }) => ({
    id,
    source,
    name,
    state,
    ready,
    made,
    created_at: created_at.toISOString(),
  }));
}

const COUNTS = `
  count(*) filter (where state in ('ready', 'made'))::int as ready,
  count(*) filter (where state = 'made')::int as made`;
