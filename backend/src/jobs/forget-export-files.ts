import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetExportFiles } from "../workflows/ngo-report/forget-files";

/** Files of reports whose links have ended. */
export default async function forgetExportFilesJob(container: MedusaContainer): Promise<void> {
  await forgetExportFiles(container);
}

export const config = { name: "forget-export-files", schedule: "17 * * * *" };
