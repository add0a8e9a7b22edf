import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { StoredPhoto } from "../../modules/photo/photo-rows";

/**
 * Deletes every file that is kept of a photo, the public copy too. A picture that came into the shop before it was a photo may be
 * shown by another piece, and stays then.
 */
export async function deletePhotoFiles(
  container: MedusaContainer,
  photo: Pick<StoredPhoto, "large_key" | "small_key" | "public_key" | "public_url" | "stale_key">,
): Promise<void> {
  const { large_key, small_key, public_key, stale_key } = photo;
  const kept = (await isShown(container, photo)) ? public_key : null;
  const keys = [large_key, small_key, public_key, stale_key].filter((key) => key !== null && key !== kept);
  if (keys.length > 0)
    await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles([...new Set(keys)] as string[]);
}

async function isShown(
  container: MedusaContainer,
  { public_url }: Pick<StoredPhoto, "public_url">,
): Promise<boolean> {
  if (!public_url) return false;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const image = await sql("image").where({ url: public_url }).whereNull("deleted_at").first("id");
  return image !== undefined;
}
