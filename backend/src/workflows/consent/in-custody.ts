import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";

/** True for a workshop of a prison: whoever works there is in custody. */
export async function inCustody(container: MedusaContainer, workshopId: string): Promise<boolean> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const [workshop] = await centers.listWorkshops({ id: workshopId }, { relations: ["center"], take: 1 });
  return workshop?.center.kind.startsWith("prison") ?? false;
}
