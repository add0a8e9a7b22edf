import type { MedusaContainer } from "@medusajs/framework/types";
import { projectEverything } from "../workflows/catalogue/project-everything";

/** Every night the whole catalogue is compared with its sources, deleted rows included. */
export default async function sweepCatalogue(container: MedusaContainer): Promise<void> {
  await projectEverything(container);
}

export const config = { name: "sweep-catalogue", schedule: "17 3 * * *" };
