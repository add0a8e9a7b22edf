import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";

/** Id of the center that a workshop is a unit of; null for none. */
export async function centerOfWorkshop(
  container: MedusaContainer,
  workshopId: string,
): Promise<string | null> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [workshop] = await centers.listWorkshops(
    { id: workshopId },
    { select: ["id", "center_id"], take: 1 },
  );
  return workshop?.center_id ?? null;
}
