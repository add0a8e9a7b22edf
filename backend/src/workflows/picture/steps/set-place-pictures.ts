import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Picture } from "../../../contracts/picture";
import { CENTER_MODULE } from "../../../modules/center";
import type { CenterModuleService } from "../../../modules/center/service";

export type PlaceKind = "workshop" | "center";

interface PlacePicture {
  readonly id: string;
  readonly place: PlaceKind;
  readonly picture: Picture | null;
}

/** Writes the pictures of workshops and centers; undone by writing the earlier ones. */
export const setPlacePicturesStep = createStep(
  "set-place-pictures",
  async (pictures: readonly PlacePicture[], { container }) => {
    const earlier = await earlierPictures(container, pictures);
    await write(container, pictures);
    return new StepResponse(pictures.length, earlier);
  },
  async (earlier, { container }) => {
    if (earlier) await write(container, earlier);
  },
);

async function earlierPictures(
  container: MedusaContainer,
  pictures: readonly PlacePicture[],
): Promise<PlacePicture[]> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const idsOf = (kind: PlaceKind) => pictures.filter(({ place }) => place === kind).map(({ id }) => id);
  const [workshops, institutions] = await Promise.all([
    centers.listWorkshops({ id: idsOf("workshop") }, { select: ["id", "picture"] }),
    centers.listCenters({ id: idsOf("center") }, { select: ["id", "picture"] }),
  ]);
  const pictureOf = (picture: unknown) => picture as Picture | null;
  return [
    ...workshops.map(({ id, picture }) => ({ id, place: "workshop" as const, picture: pictureOf(picture) })),
    ...institutions.map(({ id, picture }) => ({ id, place: "center" as const, picture: pictureOf(picture) })),
  ];
}

async function write(container: MedusaContainer, pictures: readonly PlacePicture[]): Promise<void> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  for (const { id, place, picture } of pictures) {
    const change = { id, picture: picture && { ...picture } };
    await (place === "workshop" ? centers.updateWorkshops(change) : centers.updateCenters(change));
  }
}
