import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Locale } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { CellProblem, PieceImport } from "../../contracts/manager/piece-import";
import type { ImportRowState, ImportState } from "../../contracts/manager/piece-import-words";

/** A row of `piece_import`. */
export interface StoredImport {
  readonly id: string;
  readonly workshop_id: string;
  readonly source: "file" | "sheet";
  readonly name: string;
  readonly locale: Locale;
  readonly state: ImportState;
  readonly notices: PieceImport["notices"];
  readonly started_by: string | null;
  readonly created_at: Date;
}

/** A row of `piece_import_row`. */
export interface StoredRow {
  readonly import_id: string;
  readonly line: number;
  readonly state: ImportRowState;
  readonly title: string;
  readonly problems: readonly CellProblem[];
  readonly content: ListingContent;
  readonly fingerprint: string;
  readonly same_as: number | null;
  readonly listing_id: string | null;
}

export type NewImport = Omit<StoredImport, "state" | "started_by" | "created_at">;
export type NewRow = Omit<StoredRow, "import_id">;

/**
 * Keeps what was read, in place of what was read before; an import whose drafts are being made or are made stays as it is. Answers
 * with what holds.
 */
export async function keepChecked(
  sql: Knex,
  found: NewImport,
  rows: readonly NewRow[],
): Promise<StoredImport> {
  await sql("piece_import")
    .insert({ ...found, notices: JSON.stringify(found.notices), state: "checked" })
    .onConflict("id")
    .ignore();
  const [stored]: StoredImport[] = await sql("piece_import").where({ id: found.id }).forUpdate();
  if (!stored) throw new Error("The import was not written");
  if (stored.state !== "checked") return stored;
  await sql("piece_import_row").where({ import_id: found.id }).delete();
  await sql.batchInsert(
    "piece_import_row",
    rows.map((row) => asWritten(found.id, row)),
    100,
  );
  const { name, locale, notices } = found;
  await sql("piece_import")
    .where({ id: found.id })
    .update({ name, locale, notices: JSON.stringify(notices), updated_at: sql.fn.now() });
  return { ...stored, name, locale, notices };
}

const asWritten = (importId: string, { problems, content, ...row }: NewRow) => ({
  ...row,
  id: `${importId}:${row.line}`,
  import_id: importId,
  problems: JSON.stringify(problems),
  content: JSON.stringify(content),
});

/** Puts an import into the queue, once, or back into it after it was stopped; says whether it did. */
export async function queueImport(sql: Knex, id: string, by: string): Promise<boolean> {
  const changed = await sql("piece_import")
    .where({ id })
    .whereIn("state", ["checked", "stopped"])
    .update({ state: "queued", started_by: by, updated_at: sql.fn.now() });
  return changed > 0;
}

export async function markMade(
  sql: Knex,
  importId: string,
  made: readonly { readonly line: number; readonly listingId: string }[],
): Promise<void> {
  for (const { line, listingId } of made)
    await sql("piece_import_row")
      .where({ import_id: importId, line, state: "ready" })
      .update({ state: "made", listing_id: listingId, updated_at: sql.fn.now() });
}

/** `running` while drafts are being made, `done` once no row waits any more. */
export async function moveOn(sql: Knex, id: string): Promise<ImportState> {
  const waiting = await sql("piece_import_row").where({ import_id: id, state: "ready" }).first("id");
  const state = waiting ? "running" : "done";
  await sql("piece_import")
    .where({ id })
    .whereIn("state", ["queued", "running"])
    .update({ state, updated_at: sql.fn.now() });
  return state;
}

/** Leaves the rows that wait to somebody else. */
export async function stopImport(sql: Knex, id: string): Promise<void> {
  await sql("piece_import")
    .where({ id })
    .whereIn("state", ["queued", "running"])
    .update({ state: "stopped", updated_at: sql.fn.now() });
}
