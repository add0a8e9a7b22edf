import { model } from "@medusajs/framework/utils";
import { IMPORT_ROW_STATES } from "../../../contracts/manager/piece-import-words";

/** A row of an import: what was read of it, what is wrong with it, and the draft that was made of it. */
export const PieceImportRow = model
  .define("piece_import_row", {
    id: model.text().primaryKey(),
    import_id: model.text(),
    /** As the spreadsheet counts it. */
    line: model.number(),
    state: model.enum([...IMPORT_ROW_STATES]),
    title: model.text(),
    /** `CellProblem` each. */
    problems: model.json(),
    /** A `ListingContent`. */
    content: model.json(),
    /** Rows that say the same have the same. */
    fingerprint: model.text(),
    same_as: model.number().nullable(),
    listing_id: model.text().nullable(),
  })
  .indexes([
    { on: ["import_id", "line"], unique: true },
    { on: ["fingerprint"], where: "state = 'made'" },
  ]);
