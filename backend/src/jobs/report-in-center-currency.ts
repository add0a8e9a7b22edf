import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reportInCenterCurrency } from "../workflows/attribution/reporting/report-in-center-currency";

/** Entries and rates come in any order: what had no rate yet is looked at again. */
export default async function reportEntries(container: MedusaContainer): Promise<void> {
  const { written, notConverted } = await reportInCenterCurrency(container);
  if (written === 0) return;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Reported ${written} entries in their center's currency; ${notConverted} have no rate yet`);
}

export const config = { name: "report-in-center-currency", schedule: "*/10 * * * *" };
