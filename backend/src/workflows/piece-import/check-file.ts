import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "../../contracts/locale";
import type { PieceImport } from "../../contracts/manager/piece-import";
import { readTable } from "../../domain/piece-import/read-table";
import { stableId } from "../../domain/piece-import/stable-id";
import { PIECE_IMPORT_MODULE } from "../../modules/piece-import";
import type { PieceImportModuleService } from "../../modules/piece-import/service";
import { checkRows } from "./check-rows";
import { refusingAsImport } from "./import-refusal";
import { readFile } from "./read-file";
import { readImport } from "./read-imports";
import { readVocabulary } from "./read-vocabulary";

interface HandedIn {
  readonly workshopId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly file: Buffer;
}

/**
 * Reads a file of pieces and says row by row what would become of it; makes nothing. The same file again is the same import,
 * looked at anew until its drafts are made. Throws `ImportRefusal`.
 */
export async function checkFile(
  container: MedusaContainer,
  { workshopId, name, locale, file }: HandedIn,
): Promise<PieceImport> {
  const vocabulary = await readVocabulary(container, workshopId, locale);
  const { table, readAs } = await refusingAsImport(async () => {
    const { rows, readAs: guessed } = await readFile(file, locale);
    return { table: readTable(rows, vocabulary), readAs: guessed };
  });
  const id = stableId(workshopId, file);
  const notices: PieceImport["notices"] = [
    ...(readAs ? [{ code: "read_as" as const, values: { encoding: readAs } }] : []),
    ...(table.leftOut.length > 0
      ? [{ code: "columns_left_out" as const, values: { columns: table.leftOut.join(", ").slice(0, 300) } }]
      : []),
  ];
  const rows = await checkRows(container, { workshopId, importId: id, source: "file" }, table.rows);
  await container
    .resolve<PieceImportModuleService>(PIECE_IMPORT_MODULE)
    .keepChecked({ id, workshop_id: workshopId, source: "file", name, locale, notices }, rows);
  return readImport(container, workshopId, id);
}
