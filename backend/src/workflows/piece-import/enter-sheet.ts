import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PieceImport, SheetEntry } from "../../contracts/manager/piece-import";
import type { NewAct } from "../../domain/access/act";
import { readRow } from "../../domain/piece-import/read-row";
import { judgeRows } from "../../domain/piece-import/read-table";
import { PIECE_IMPORT_MODULE } from "../../modules/piece-import";
import type { PieceImportModuleService } from "../../modules/piece-import/service";
import { checkRows } from "./check-rows";
import { ImportRefusal } from "./import-refusal";
import { presentImport } from "./present-import";
import { readImport } from "./read-imports";
import { readVocabulary } from "./read-vocabulary";
import { runImport } from "./run-import";
import { startImportWorkflow } from "./start-import";

interface TypedSheet {
  readonly workshopId: string;
  readonly entry: SheetEntry;
  readonly act: NewAct;
}

/**
 * Makes drafts of what was typed from a paper sheet: all of its rows, or none while one of them has a fault. The same sheet sent
 * again finds its drafts. Throws `ImportRefusal`.
 */
export async function enterSheet(
  container: MedusaContainer,
  { workshopId, entry, act }: TypedSheet,
): Promise<PieceImport> {
  const { id, number, locale } = entry;
  const vocabulary = await readVocabulary(container, workshopId, locale);
  const typed = entry.rows.map((row, index) => ({ line: index + 1, cells: [], row }));
  const read = judgeRows(typed, ({ line }) => readRow(cellsOf(entry.rows[line - 1] ?? {}), vocabulary));
  const rows = await checkRows(container, { workshopId, importId: id, source: "sheet" }, read);
  const notices = await enteredBefore(container, workshopId, entry);
  const looked = presentImport(
    { id, source: "sheet", name: number, state: "checked", notices, created_at: new Date() },
    rows,
  );
  if (entry.dry_run) return looked;
  if (rows.some(({ state }) => state === "wrong"))
    throw new ImportRefusal("sheet_has_faults", "Some cells can't be read yet.", { import: looked });
  const kept = await container
    .resolve<PieceImportModuleService>(PIECE_IMPORT_MODULE)
    .keepChecked({ id, workshop_id: workshopId, source: "sheet", name: number, locale, notices }, rows);
  if (kept.workshop_id !== workshopId) throw new ImportRefusal("not_found", "There is no such sheet.");
  await startImportWorkflow(container).run({ input: { id, by: act.actor.id ?? "", act } });
  await runImport(container, id);
  return readImport(container, workshopId, id);
}

const cellsOf = (row: SheetEntry["rows"][number]) =>
  Object.fromEntries(Object.entries(row).map(([column, text]) => [column, { text }]));

async function enteredBefore(
  container: MedusaContainer,
  workshopId: string,
  { id, number }: SheetEntry,
): Promise<PieceImport["notices"]> {
  if (!number) return [];
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const earlier = await sql("piece_import")
    .where({ workshop_id: workshopId, source: "sheet", name: number, state: "done" })
    .whereNot({ id })
    .first("created_at");
  return earlier
    ? [
        {
          code: "sheet_entered_before",
          values: { number, on: earlier.created_at.toISOString().slice(0, 10) },
        },
      ]
    : [];
}
