import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";
import { IMPORT_STATES } from "../../../contracts/manager/piece-import-words";

/** A file or a paper sheet of pieces that a workshop has handed in; the file itself isn't kept. */
export const PieceImport = model
  .define("piece_import", {
    /** For a file made of workshop and content, for a sheet by the device: the same again is the same import. */
    id: model.text().primaryKey(),
    workshop_id: model.text(),
    source: model.enum(["file", "sheet"]),
    /** Name of the file, or number of the sheet. */
    name: model.text(),
    locale: model.enum([...LOCALES]),
    state: model.enum([...IMPORT_STATES]),
    /** What a person should know of the file as a whole. */
    notices: model.json(),
    /** Id of the manager who had the drafts made. */
    started_by: model.text().nullable(),
  })
  .indexes([
    { on: ["workshop_id", "created_at"] },
    { on: ["state"], where: "state in ('queued', 'running')" },
  ]);
