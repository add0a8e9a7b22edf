import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { PhotoRefused } from "./photo-refused";
import type { StoredPhoto } from "./photo-rows";

/**
 * The photos in the order of their ids; each must be a piece's and the workshop's, whole and reviewed. Their copies aren't
 * taken down while a publication is about to show them: they have only just been touched. Throws {@link PhotoRefused}.
 */
export async function publishable(
  sql: Knex,
  workshopId: string,
  ids: readonly string[],
): Promise<StoredPhoto[]> {
  const rows: StoredPhoto[] = await sql("photo")
    .where({ workshop_id: workshopId, purpose: "piece" })
    .whereIn("id", [...ids])
    .orderBy("id")
    .forUpdate();
  await sql("photo")
    .whereIn(
      "id",
      rows.map(({ id }) => id),
    )
    .update({ updated_at: sql.fn.now() });
  const byId = new Map(rows.map((photo) => [photo.id, photo]));
  return ids.map((id) => {
    const photo = byId.get(id);
    if (!photo) throw new PhotoRefused("not_found", `There is no photo ${id} of this workshop.`);
    if (photo.state !== "ready" && photo.state !== "used")
      throw new PhotoRefused("photo_not_ready", `The photo ${photo.name || id} isn't ready.`);
    if (!photo.reviewed_at)
      throw new PhotoRefused(
        "photo_not_reviewed",
        `Nobody has confirmed yet that the photo ${photo.name || id} shows no person.`,
      );
    return photo;
  });
}

/** Says which photos a product shows from now on; answers with those that it showed before. */
export async function replaceUses(sql: Knex, productId: string, ids: readonly string[]): Promise<string[]> {
  const earlier: string[] = await sql("photo_use").where({ product_id: productId }).pluck("photo_id");
  await sql("photo_use").where({ product_id: productId }).delete();
  if (ids.length > 0)
    await sql("photo_use").insert(
      ids.map((photo_id) => ({ id: `phu_${photo_id}_${productId}`, photo_id, product_id: productId })),
    );
  const touched = [...new Set([...earlier, ...ids])];
  await sql("photo")
    .whereIn("id", touched)
    .whereIn("state", ["ready", "used"])
    .update({
      state: sql.raw(
        "case when exists (select 1 from photo_use u where u.photo_id = photo.id) then 'used' else 'ready' end",
      ),
      updated_at: sql.fn.now(),
    });
  return earlier;
}
