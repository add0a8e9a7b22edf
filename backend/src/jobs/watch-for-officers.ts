import type { MedusaContainer } from "@medusajs/framework/types";
import { evaluateAlerts } from "../workflows/ngo-watch/evaluate-alerts";
import { mailAlerts } from "../workflows/ngo-watch/mail-alerts";

/** What officers want to be told: looked at every hour, told once. */
export default async function watchForOfficersJob(container: MedusaContainer): Promise<void> {
  await evaluateAlerts(container);
  await mailAlerts(container);
}

export const config = { name: "watch-for-officers", schedule: "23 * * * *" };
