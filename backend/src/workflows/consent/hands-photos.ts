import type { MedusaContainer } from "@medusajs/framework/types";
import type { ConsentDto } from "../../contracts/manager/consent";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";

type HandsPhoto = NonNullable<ConsentDto["photo"]>;

/** Pictures of hands by their ids, and whether an operator has looked at them. */
export async function handsPhotos(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HandsPhoto>> {
  if (ids.length === 0) return new Map();
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  const rows = await photos.listPhotographs(
    { id: [...ids], purpose: "hands" },
    { select: ["id", "reviewed_at"], take: ids.length },
  );
  return new Map(rows.map(({ id, reviewed_at }) => [id, { id, reviewed: reviewed_at !== null }]));
}
