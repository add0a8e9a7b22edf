import type { MedusaContainer } from "@medusajs/framework/types";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";
import { OpenBooksRefusal } from "./open-books-refusal";

/** Refuses a center that there is none of. */
export async function requireCenter(container: MedusaContainer, id: string): Promise<void> {
  const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
  const found = await centers.listCenters({ id }, { select: ["id"], take: 1 });
  if (found.length === 0) throw new OpenBooksRefusal("center_not_found", "There is no such center.");
}
