import type { MedusaContainer } from "@medusajs/framework/types";
import { type DemoCenter, readDemoCatalogue } from "../datasets/demo-catalogue";
import { CENTER_MODULE } from "../modules/center";
import type { CenterModuleService } from "../modules/center/service";
import { centerHandle, workshopHandle } from "./center-record";

/** Demo id of a center or workshop → the shop's. */
export async function placeIds(container: MedusaContainer): Promise<Map<string, string>> {
  const centers = await container
    .resolve<CenterModuleService>(CENTER_MODULE)
    .listCenters({}, { select: ["id", "handle"], relations: ["workshops"] });
  const byHandle = new Map(
    centers.flatMap(({ id, handle, workshops }) => [
      [handle, id] as const,
      ...workshops.map((workshop) => [workshop.handle, workshop.id] as const),
    ]),
  );
  const idsOf = (center: DemoCenter) => [
    [center.id, byHandle.get(centerHandle(center)) ?? ""] as const,
    ...center.workshops.map(
      (workshop) => [workshop.id, byHandle.get(workshopHandle(center, workshop)) ?? ""] as const,
    ),
  ];
  return new Map(readDemoCatalogue().centres.flatMap(idsOf));
}
