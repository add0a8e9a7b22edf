import type { PhotoDto } from "../../contracts/manager/photo";
import type { StoredPhoto } from "../../modules/photo/photo-rows";

/** A photo as its workshop sees it. */
export function presentPhoto(photo: StoredPhoto): PhotoDto {
  const { id, workshop_id, state, code, name, width, height, bytes, length, placeholder } = photo;
  const file = `/workshops/${workshop_id}/photos/${id}/file`;
  return {
    id,
    state,
    code,
    name,
    width,
    height,
    bytes: bytes ?? (state === "receiving" ? length : 0),
    placeholder,
    urls: photo.large_key ? { small: `${file}?size=small`, large: `${file}?size=large` } : null,
    reviewed: photo.reviewed_at !== null,
    created_at: photo.created_at.toISOString(),
  };
}
