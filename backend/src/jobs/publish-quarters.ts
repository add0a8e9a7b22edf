import type { MedusaContainer } from "@medusajs/framework/types";
import { publishDueQuarters } from "../workflows/open-books/publish-due-quarters";

/** Every hour: on the first day it freezes what is due, on all others it finds nothing to do. */
export default async function publishQuarters(container: MedusaContainer): Promise<void> {
  await publishDueQuarters(container);
}

export const config = { name: "publish-quarters", schedule: "37 * * * *" };
