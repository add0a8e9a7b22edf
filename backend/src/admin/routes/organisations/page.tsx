import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Buildings } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrganisations } from "../../../contracts/ngo/admin-organisations";
import { useAdmin } from "../../attribution/admin-api";
import { ageInWords } from "../../organisations/age";
import { GiveGrant } from "../../organisations/give-grant";
import { GrantTable } from "../../organisations/grant-table";
import { InviteOfficer } from "../../organisations/invite-officer";
import { InvitedTable } from "../../organisations/invited-table";
import { NewOrganisation } from "../../organisations/new-organisation";
import { OfficerTable } from "../../organisations/officer-table";
import { Shown } from "../../parts/shown";
import { countryName } from "../../rules/country-name";

/** Organisations that support centers: who works there, and which centers each may see. */
export default function OrganisationsPage() {
  const loaded = useAdmin<AdminOrganisations>("/admin/ngo-organisations");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="max-w-[44rem]">
          <Heading>Organisations</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            They support centers and read, in a portal of their own, what those earned that you let them see.
            What is ended here ends with their next request.
          </Text>
        </div>
        <NewOrganisation onMade={loaded.reload} />
      </Container>
      <Shown loaded={loaded} waiting="Looking for organisations…">
        {({ organisations, centers }) =>
          organisations.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">There is no organisation yet.</Text>
          ) : (
            organisations.map((organisation) => (
              <Container key={organisation.id} className="divide-y p-0">
                <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
                  <div>
                    <Heading level="h2">{organisation.name}</Heading>
                    <Text size="small" className="text-ui-fg-subtle">
                      {countryName(organisation.country.toUpperCase())}, sums in{" "}
                      {organisation.reportingCurrency}, made {ageInWords(organisation.since)}
                    </Text>
                  </div>
                  <div className="flex flex-wrap gap-2">
                    <GiveGrant organisation={organisation} centers={centers} onGiven={loaded.reload} />
                    <InviteOfficer organisation={organisation} onInvited={loaded.reload} />
                  </div>
                </div>
                <GrantTable organisation={organisation} onChanged={loaded.reload} />
                <OfficerTable organisation={organisation} onChanged={loaded.reload} />
                <InvitedTable organisation={organisation} onChanged={loaded.reload} />
              </Container>
            ))
          )
        }
      </Shown>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Organisations", icon: Buildings });
export const handle = { breadcrumb: () => "Organisations" };
