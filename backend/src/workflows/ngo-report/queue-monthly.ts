import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ReportDefinition } from "../../contracts/ngo/report";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { resolvePeriod } from "../../domain/ngo-report/report-period";
import { NGO_REPORT_MODULE } from "../../modules/ngo-report";
import type { NgoReportModuleService } from "../../modules/ngo-report/service";
import { settled } from "./ask-export";
import { officersReach } from "./export-reach";
import type { StoredReport } from "./saved-reports";

/** By then the month before is over wherever a center is. */
const FIRST_DAY = "02";

/** Reports that are to be mailed this month and of which there is no file. */
const DUE = `
  select r.* from ngo_saved_report r
   where r.deleted_at is null and r.mails_since < :firstDay
     and not exists (select 1 from ngo_export e where e.report_id = r.id and e.made_in = :month)
   order by r.id`;

/** Puts the files of this month into the queue, each once, however often and wherever this runs. */
export async function queueMonthlyExports(container: MedusaContainer, now = new Date()): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const month = today.slice(0, 7);
  if (today.slice(8) < FIRST_DAY) return;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: StoredReport[] } = await sql.raw(DUE, { month, firstDay: `${month}-${FIRST_DAY}` });
  for (const report of rows) await queueOne(container, report, { month, today });
}

async function queueOne(
  container: MedusaContainer,
  report: StoredReport,
  { month, today }: { readonly month: string; readonly today: string },
): Promise<void> {
  const { id, organisation_id, name, format, locale, definition } = report;
  const reach = await firstReach(container, report);
  // Nobody whom it is for is a member any more.
  if (!reach) return;
  const asked = await settledOrNamed(container, reach, definition, today);
  await container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE).queueExport({
    organisation_id,
    report_id: id,
    made_in: month,
    name,
    format,
    locale,
    asked_by: null,
    ...asked,
  });
}

async function firstReach(
  container: MedusaContainer,
  { recipients, organisation_id }: StoredReport,
): Promise<NgoReach | null> {
  for (const recipient of recipients) {
    const reach = await officersReach(container, recipient, organisation_id);
    if (reach) return reach;
  }
  return null;
}

/** One whose center isn't granted any more is queued all the same: it ends empty-handed, and its readers are told. */
async function settledOrNamed(
  container: MedusaContainer,
  reach: NgoReach,
  definition: ReportDefinition,
  today: string,
): ReturnType<typeof settled> {
  try {
    return await settled(container, reach, definition);
  } catch (error) {
    if (!(error instanceof AccessRefused)) throw error;
    const period = resolvePeriod(definition.period, today);
    return { definition: { ...definition, period }, centers: definition.filter.center ?? [] };
  }
}
