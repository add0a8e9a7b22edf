import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type NamedPhoto, PhotosByName } from "../../domain/piece-import/match-photos";
import type { TableRow } from "../../domain/piece-import/read-table";
import type { NewRow } from "../../modules/piece-import/import-rows";

/** Rows as they are kept: with the photos that were found by their names, and without what an earlier file brought. */
export async function checkRows(
  container: MedusaContainer,
  { workshopId, importId, source }: { workshopId: string; importId: string; source: "file" | "sheet" },
  rows: readonly TableRow[],
): Promise<NewRow[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const photos = new PhotosByName(await namedPhotos(sql, workshopId));
  // Two sheets of paper may say the same and mean two batches; of two files one is the other's copy.
  const before = source === "file" ? await importedBefore(sql, workshopId, importId) : new Map();
  return rows.map(({ line, state, title, content, photoNames, problems, fingerprint, sameAs }) => {
    const found = photos.of(photoNames);
    const earlier: string | undefined = state === "ready" ? before.get(fingerprint) : undefined;
    return {
      line,
      state: earlier ? "imported_before" : state,
      title,
      problems: [...problems, ...found.problems],
      content:
        found.ids.length > 0 ? { ...content, photos: found.ids.map((id) => ({ id, alt: "" })) } : content,
      fingerprint,
      same_as: sameAs,
      listing_id: earlier ?? null,
    };
  });
}

function namedPhotos(sql: Knex, workshopId: string): Promise<NamedPhoto[]> {
  return sql("photo")
    .where({ workshop_id: workshopId, purpose: "piece" })
    .whereIn("state", ["ready", "used"])
    .whereNot({ name: "" })
    .orderBy([{ column: "created_at", order: "desc" }, "id"])
    .select("id", "name");
}

/** What rows of earlier files say → the draft that was made of each, as long as nobody has deleted it. */
async function importedBefore(
  sql: Knex,
  workshopId: string,
  importId: string,
): Promise<ReadonlyMap<string, string>> {
  const made: { fingerprint: string; listing_id: string }[] = await sql("piece_import_row as r")
    .join("piece_import as i", "i.id", "r.import_id")
    .join("listing as l", "l.id", "r.listing_id")
    .where({ "i.workshop_id": workshopId, "i.source": "file", "r.state": "made" })
    .whereNot({ "i.id": importId })
    .whereNull("l.deleted_at")
    .select("r.fingerprint", "r.listing_id");
  return new Map(made.map(({ fingerprint, listing_id }) => [fingerprint, listing_id]));
}
