import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { lockOrganisation } from "../in-organisation";

/** What of an organisation can be another; what isn't named stays. */
export interface OrganisationFacts {
  readonly name: string;
  /** ISO 4217, upper case. */
  readonly reportingCurrency: string;
}

export interface OrganisationChange extends Partial<OrganisationFacts> {
  readonly organisationId: string;
}

/** Answers with what it was before and is now. @throws AccessRefused `not_found` */
export async function changeOrganisation(
  sql: Knex,
  { organisationId, ...change }: OrganisationChange,
): Promise<{ readonly before: OrganisationFacts; readonly after: OrganisationFacts }> {
  await lockOrganisation(sql, organisationId);
  const own = () => sql("ngo_organisation").where({ id: organisationId });
  const before: OrganisationFacts = await own().first("name", "reporting_currency as reportingCurrency");
  const after = {
    name: change.name ?? before.name,
    reportingCurrency: change.reportingCurrency ?? before.reportingCurrency,
  };
  await own().update({
    name: after.name,
    reporting_currency: after.reportingCurrency,
    updated_at: new Date(),
  });
  return { before, after };
}
