import { readDemoCatalogue } from "../datasets/demo-catalogue";
import { pictureMasters, readMaster } from "../datasets/demo-pictures";
import { CENTER_MODULE } from "../modules/center";
import type { CenterModuleService } from "../modules/center/service";
import { importPlacePicturesWorkflow } from "../workflows/picture/import-place-pictures";
import { centerHandle, workshopHandle } from "./center-record";
import type { Seeding, SeedPart } from "./seeding";

/** Imports the master of every demo workshop and center that has no picture yet. */
export async function hangPlacePictures({ container, progress }: Seeding): Promise<SeedPart> {
  const service = container.resolve<CenterModuleService>(CENTER_MODULE);
  const demoIds = idsByHandle();
  const [workshops, centers] = await Promise.all([
    service.listWorkshops({}, { select: ["id", "handle", "picture"] }),
    service.listCenters({}, { select: ["id", "handle", "picture"] }),
  ]);
  const bare = [
    ...workshops.map((row) => ({ ...row, place: "workshop" as const })),
    ...centers.map((row) => ({ ...row, place: "center" as const })),
  ].filter(({ picture }) => !picture);
  const pictures = bare.flatMap(({ id, handle, place }) =>
    pictureMasters(place, demoIds.get(handle) ?? "")
      .slice(0, 1)
      .map((master) => ({
        place,
        subject_id: id,
        content: readMaster(master),
        view: master.view,
        illustration: master.illustration,
      })),
  );
  if (pictures.length > 0) {
    await importPlacePicturesWorkflow(container).run({ input: { pictures } });
    progress(`pictures of ${pictures.length} workshops and centers`);
  }
  return { part: "pictures of places", created: pictures.map(({ subject_id }) => subject_id) };
}

/** Handles are made of public names; recipes know places by the demo's own ids. */
function idsByHandle(): Map<string, string> {
  return new Map(
    readDemoCatalogue().centres.flatMap((center) => [
      [centerHandle(center), center.id] as const,
      ...center.workshops.map((workshop) => [workshopHandle(center, workshop), workshop.id] as const),
    ]),
  );
}
