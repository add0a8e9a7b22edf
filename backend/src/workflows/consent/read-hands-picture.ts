import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PhotoSize } from "../../contracts/manager/photo-words";
import { utcDay } from "../../domain/calendar-day";
import type { StoredPhoto } from "../../modules/photo/photo-rows";
import { readPhotoFile } from "../photo/read-photo-file";
import { ConsentRefusal } from "./consent-refusal";

const PICTURE = `
  select p.large_key, p.small_key
    from maker_consent m
    join photo p on p.id = m.photo_id and p.purpose = 'hands' and p.state = 'used' and p.reviewed_at is not null
   where m.id = :consentId and m.ended_at is null and m.given_on <= :today and m.expires_on >= :today`;

/** The picture of a maker's hands, as long as its consent counts. Throws `ConsentRefusal` `not_found`. */
export async function readHandsPicture(
  container: MedusaContainer,
  consentId: string,
  size: PhotoSize,
): Promise<Buffer> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Pick<StoredPhoto, "large_key" | "small_key">[] } = await sql.raw(PICTURE, {
    consentId,
    today: utcDay(new Date()),
  });
  const [photo] = rows;
  if (!photo) throw new ConsentRefusal("not_found", "There is no such picture.");
  return readPhotoFile(container, photo, size);
}
