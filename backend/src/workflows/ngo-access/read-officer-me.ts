import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import { NGO_RIGHTS, NGO_ROLE_RIGHTS } from "../../contracts/ngo/roles";
import type { OfficerMe, ReachedOrganisation } from "../../contracts/ngo/session";
import type { NgoScope, Organisation } from "../../domain/ngo/ngo-scope";

interface CenterRow {
  readonly id: string;
  readonly name: Localised;
  readonly country: string;
  readonly time_zone: string;
  readonly workshops: readonly { readonly id: string; readonly name: Localised }[];
}

/** Those too that no longer sell: what they earned can still be asked for. */
const CENTERS = `
  select c.id, c.name, upper(c.country) as country, c.time_zone,
         coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name) order by w.handle)
                     from workshop w where w.center_id = c.id), '[]'::json) as workshops
    from center c where c.id = any(?) order by c.country, c.handle`;

/** Who is logged in, with each organisation that they work for and the centers that it may see today. */
export async function readOfficerMe(container: MedusaContainer, scope: NgoScope): Promise<OfficerMe> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const officer = await sql("account")
    .where({ id: scope.officerId })
    .first("id", "name", "login", "email", "locale");
  const ids = scope.organisations.flatMap(({ grants }) => grants.map(({ centerId }) => centerId));
  const { rows }: { rows: CenterRow[] } = await sql.raw(CENTERS, [ids]);
  return { officer, organisations: scope.organisations.map((one) => reached(one, scope, rows)) };
}

function reached(
  { id, name, reportingCurrency, grants }: Organisation,
  { seats, locale }: NgoScope,
  centers: readonly CenterRow[],
): ReachedOrganisation {
  const seat = seats.find(({ organisationId }) => organisationId === id);
  const role = seat?.role ?? "auditor";
  const scopesOf = (centerId: string) =>
    grants.filter((grant) => grant.centerId === centerId).map((grant) => grant.scope);
  return {
    id,
    name,
    reporting_currency: reportingCurrency,
    role,
    expires_on: seat?.expiresOn ?? null,
    rights: NGO_RIGHTS.filter((right) => NGO_ROLE_RIGHTS[role].includes(right)),
    centers: centers.flatMap(({ workshops, ...center }) => {
      const scopes = scopesOf(center.id);
      if (scopes.length === 0) return [];
      return {
        ...center,
        name: center.name[locale],
        scope: scopes.includes("detail") ? ("detail" as const) : ("totals" as const),
        workshops: workshops.map((workshop) => ({ id: workshop.id, name: workshop.name[locale] })),
      };
    }),
  };
}
