import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type { ExportFormat, ReportDefinition, SavedReport } from "../../contracts/ngo/report";
import { ReportRefusal } from "./report-refusal";

/** A row of `ngo_saved_report`. */
export interface StoredReport {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly definition: ReportDefinition;
  readonly format: ExportFormat;
  readonly mails_since: string | null;
  readonly recipients: readonly string[];
  readonly updated_at: Date;
}

/** Members that have a seat today, of some accounts or of all. */
const MEMBERS = `
  select distinct a.id, a.name, a.email, a.locale from ngo_seat s join account a on a.id = s.account_id
   where s.organisation_id = :organisationId and s.ended_at is null and s.deleted_at is null
     and (s.expires_on is null or s.expires_on >= :today) and a.portal = 'ngo' order by a.name, a.id`;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: Locale;
}

/** Who has a seat in an organisation today. */
export async function membersToday(
  container: MedusaContainer,
  organisationId: string,
  now = new Date(),
): Promise<Member[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(MEMBERS, { organisationId, today: now.toISOString().slice(0, 10) });
  return rows;
}

/** A saved report of an organisation. Refuses with `not_found`. */
export async function requireReport(
  container: MedusaContainer,
  organisationId: string,
  id: string,
): Promise<StoredReport> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found]: StoredReport[] = await sql("ngo_saved_report").where({
    id,
    organisation_id: organisationId,
    deleted_at: null,
  });
  if (!found) throw new ReportRefusal("not_found", "There is no such report.");
  return found;
}

/** A saved report as members see it. Refuses with `not_found`. */
export async function readReport(
  container: MedusaContainer,
  organisationId: string,
  id: string,
): Promise<SavedReport> {
  const report = await requireReport(container, organisationId, id);
  return present(report, await membersToday(container, organisationId));
}

/** The saved reports of an organisation, by name. */
export async function listReports(
  container: MedusaContainer,
  organisationId: string,
): Promise<SavedReport[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: StoredReport[] = await sql("ngo_saved_report")
    .where({ organisation_id: organisationId, deleted_at: null })
    .orderBy(["name", "id"]);
  const members = await membersToday(container, organisationId);
  return rows.map((report) => present(report, members));
}

function present(
  { id, name, locale, definition, format, mails_since, recipients, updated_at }: StoredReport,
  members: readonly Member[],
): SavedReport {
  return {
    id,
    name,
    locale,
    definition,
    format,
    mails_monthly: mails_since !== null,
    recipients: members
      .filter((member) => recipients.includes(member.id))
      .map((member) => ({ id: member.id, name: member.name })),
    changed_at: updated_at.toISOString(),
  };
}
