import type { MedusaContainer } from "@medusajs/framework/types";
import { mailMonthlyExports } from "../workflows/ngo-report/mail-monthly";
import { queueMonthlyExports } from "../workflows/ngo-report/queue-monthly";
import { runExports } from "../workflows/ngo-report/run-export";

/** Reports that organisations want each month: made once, and told to each reader once. */
export default async function mailNgoReports(container: MedusaContainer): Promise<void> {
  await queueMonthlyExports(container);
  await runExports(container);
  await mailMonthlyExports(container);
}

export const config = { name: "mail-ngo-reports", schedule: "*/10 * * * *" };
