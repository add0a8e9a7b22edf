import type { ImportRow, PieceImport } from "../../contracts/manager/piece-import";
import type { NewRow, StoredImport } from "../../modules/piece-import/import-rows";

type Head = Pick<StoredImport, "id" | "source" | "name" | "state" | "notices" | "created_at">;

/** An import as its workshop sees it, the rows in their order. */
export function presentImport(
  { id, source, name, state, notices, created_at }: Head,
  rows: readonly NewRow[],
): PieceImport {
  return {
    id,
    source,
    name,
    state,
    ready: rows.filter((row) => row.state === "ready" || row.state === "made").length,
    made: rows.filter((row) => row.state === "made").length,
    created_at: created_at.toISOString(),
    rows: rows.map(presentRow),
    notices,
  };
}

function presentRow({ line, state, title, problems, listing_id, same_as, content }: NewRow): ImportRow {
  return { line, state, title, problems, listing_id, same_as, photos: content.photos?.length ?? 0 };
}
