import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";

/** Longer than any publication takes, which may still fail and want back what it has replaced. */
const QUIET_MINUTES = 3;

/**
 * A picture that was in the shop before it was a photo has one file for everything, which stays while the photo does. From here on no publication finds the copy, and the next one makes another. A publication touches the photos that it shows and those
 * that it doesn't any more, under a lock of their rows, so this never meets one that is under way.
 */
const TAKE_DOWN = `
  update photo p set stale_key = p.public_key, public_key = null, public_url = null
   where p.public_key is not null and p.stale_key is null and p.state = 'ready'
     and p.large_key is distinct from p.public_key
     and p.updated_at < now() - make_interval(mins => ?)
     and not exists (select 1 from photo_use u where u.photo_id = p.id)
     and not exists (select 1 from image i where i.url = p.public_url and i.deleted_at is null)
     and not exists (select 1 from product r where r.thumbnail = p.public_url and r.deleted_at is null)`;

/**
 * Deletes the public files of photos that no piece shows any more. A piece that left the shop still has its pictures, for the receipts of
 * who bought it. Harmless at any time; what a crash leaves is deleted by the next call. Answers with how many files went.
 */
export async function takeDownCopies(container: MedusaContainer): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql.raw(TAKE_DOWN, [QUIET_MINUTES]);
  const stale: { id: string; stale_key: string }[] = await sql("photo")
    .whereNotNull("stale_key")
    .select("id", "stale_key");
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  for (const { id, stale_key } of stale) {
    await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(stale_key);
    await photos.forgetStaleCopy(id, stale_key);
  }
  return stale.length;
}
