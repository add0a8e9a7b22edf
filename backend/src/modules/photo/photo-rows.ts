import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PhotoPurpose, PhotoRefusalCode, PhotoState } from "../../contracts/manager/photo-words";
import { utcDay } from "../../domain/calendar-day";
import { hasRoom, type PhotoAllowance, type Quota } from "../../domain/photo/photo-quota";
import { PhotoRefused } from "./photo-refused";

/** A row of `photo`. */
export interface StoredPhoto {
  readonly id: string;
  readonly workshop_id: string;
  readonly name: string;
  readonly purpose: PhotoPurpose;
  readonly state: PhotoState;
  readonly code: PhotoRefusalCode | null;
  readonly length: number;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly placeholder: string | null;
  readonly large_key: string | null;
  readonly small_key: string | null;
  readonly public_url: string | null;
  readonly public_key: string | null;
  readonly stale_key: string | null;
  readonly sent_by: string;
  /** What the picture says of itself, where it was in the shop before it was a photo. */
  readonly illustration: boolean;
  readonly view: string;
  readonly reviewed_by: string | null;
  readonly reviewed_at: Date | null;
  readonly created_at: Date;
}

export type NewPhoto = Pick<StoredPhoto, "id" | "workshop_id" | "name" | "purpose" | "length" | "sent_by">;

/** What a workshop keeps beside what its published pieces show; what is on its way counts with its announced length. */
export async function usedQuota(sql: Knex, workshopId: string): Promise<Quota> {
  const row = await sql("photo")
    .where({ workshop_id: workshopId })
    .whereIn("state", ["receiving", "ready"])
    .first(sql.raw("count(*)::int as photos, coalesce(sum(coalesce(bytes, length)), 0)::bigint as bytes"));
  return { photos: row.photos, bytes: Number(row.bytes) };
}

/**
 * Writes down that a photo is coming, if it is new and has room. Two phones of a workshop take turns, so that they can't
 * both take the last place. Each new one counts for its day, also when it is refused or deleted later. Throws {@link PhotoRefused}.
 */
export async function beginPhoto(
  sql: Knex,
  photo: NewPhoto,
  quota: PhotoAllowance,
): Promise<{ readonly photo: StoredPhoto; readonly isNew: boolean }> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`photo-quota:${photo.workshop_id}`]);
  const [earlier]: StoredPhoto[] = await sql("photo").where({ id: photo.id });
  if (earlier && earlier.workshop_id !== photo.workshop_id)
    throw new PhotoRefused("not_found", "There is no such photo.");
  if (earlier) return { photo: earlier, isNew: false };
  if (!hasRoom(await usedQuota(sql, photo.workshop_id), quota, photo.length))
    throw new PhotoRefused(
      "photo_quota_reached",
      `The workshop has no room for more photos: at most ${quota.photos} photos and ${quota.bytes} bytes that no published piece shows. Delete some that aren't needed.`,
    );
  await countForToday(sql, photo.workshop_id, quota.perDay);
  const [begun]: StoredPhoto[] = await sql("photo")
    .insert({ ...photo, state: "receiving" })
    .returning("*");
  if (!begun) throw new Error("The photo was not written");
  return { photo: begun, isNew: true };
}

const COUNT = `
  insert into photo_day (workshop_id, day, announced) values (:workshopId, :day, 1)
  on conflict (workshop_id, day) do update set announced = photo_day.announced + 1, updated_at = now()
  returning announced`;

async function countForToday(sql: Knex, workshopId: string, most: number): Promise<void> {
  const day = utcDay(new Date());
  const { rows } = await sql.raw(COUNT, { workshopId, day });
  if (rows[0].announced > most)
    throw new PhotoRefused(
      "photos_enough_today",
      `The workshop has sent ${most} photos today. More can be sent tomorrow.`,
    );
}
