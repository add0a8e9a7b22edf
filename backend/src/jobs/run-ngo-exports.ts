import type { MedusaContainer } from "@medusajs/framework/types";
import { NGO_REPORT_MODULE } from "../modules/ngo-report";
import type { NgoReportModuleService } from "../modules/ngo-report/service";
import { runExports } from "../workflows/ngo-report/run-export";

/** Exports that wait, and those that a crash or a restart has cut off. */
export default async function runNgoExports(container: MedusaContainer): Promise<void> {
  await container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE).takeUpSilent();
  await runExports(container);
}

export const config = { name: "run-ngo-exports", schedule: "* * * * *" };
