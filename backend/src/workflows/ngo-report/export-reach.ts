import type { MedusaContainer } from "@medusajs/framework/types";
import { AccessRefused } from "../../domain/access/access-refused";
import { grantedCenters, type NgoReach, reachOrganisation } from "../../domain/ngo/ngo-scope";
import { NGO_REPORT_MODULE } from "../../modules/ngo-report";
import type { StoredExport } from "../../modules/ngo-report/export-rows";
import type { NgoReportModuleService } from "../../modules/ngo-report/service";
import { readOfficerScope } from "../ngo-access/read-officer";

/** What an export is about, as far as grants decide. */
type Granted = Pick<StoredExport, "centers" | "definition">;

/** Whether every center of an export is still granted, as far as it needs: sums, or what is behind them. */
export function mayTake(reach: NgoReach, { centers, definition }: Granted): boolean {
  const granted = grantedCenters(reach, definition.kind === "entries" ? "detail" : "totals");
  return centers.every((id) => granted.includes(id));
}

/** What an officer may see in an organisation at this moment; null for whoever has no seat there any more. */
export async function officersReach(
  container: MedusaContainer,
  officerId: string,
  organisationId: string,
): Promise<NgoReach | null> {
  const scope = await readOfficerScope(container, officerId);
  try {
    return scope && reachOrganisation(scope, organisationId, "see");
  } catch (error) {
    if (error instanceof AccessRefused) return null;
    throw error;
  }
}

/** As whom an export is read: whoever asked for it, or of a monthly one any of those whom it is for; null for nobody. */
export async function reachOfExport(
  container: MedusaContainer,
  { organisation_id, asked_by, report_id }: StoredExport,
): Promise<NgoReach | null> {
  if (asked_by) return officersReach(container, asked_by, organisation_id);
  const reports = container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE);
  const [report] = await reports.listSavedReports({ id: report_id ?? "" }, { take: 1 });
  for (const id of recipientsOf(report)) {
    const reach = await officersReach(container, id, organisation_id);
    if (reach) return reach;
  }
  return null;
}

/** Account ids of a saved report; the database keeps them as JSON. */
export const recipientsOf = (report: { readonly recipients: unknown } | undefined): readonly string[] =>
  (report?.recipients ?? []) as readonly string[];
