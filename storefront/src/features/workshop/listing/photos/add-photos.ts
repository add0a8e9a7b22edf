import type { DraftDesk } from "../drafts/draft-desk";
import { drawPhoto } from "./draw-photo";
import { type OpenRefusal, openPhoto } from "./open-photo";

/** A file that can't become a photo, by its name. */
export interface RefusedFile {
  readonly name: string;
  readonly code: OpenRefusal;
}

/**
 * Makes files into photos on this device, one after the other: a phone has little memory.
 * @param onKept called with the id of each photo as soon as it is kept
 * @returns what couldn't be taken
 */
export async function addPhotos(
  desk: DraftDesk,
  files: readonly File[],
  onKept: (photoId: string) => void,
): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const picture = await openPhoto(file);
    if (typeof picture === "string") {
      refused.push({ name: file.name, code: picture });
      continue;
    }
    try {
      onKept(await desk.keepPhoto(await drawPhoto(picture, 0)));
    } catch {
      refused.push({ name: file.name, code: "photo_not_a_picture" });
    } finally {
      picture.close();
    }
  }
  return refused;
}
