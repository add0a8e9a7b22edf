import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrganisation, AdminOrganisations } from "../../contracts/ngo/admin-organisations";
import { countryName } from "../rules/country-name";
import { ageInWords } from "./age";
import { ChangeOrganisation } from "./change-organisation";
import { GiveGrant } from "./give-grant";
import { GrantTable } from "./grant-table";
import { InviteOfficer } from "./invite-officer";
import { InvitedTable } from "./invited-table";
import { OfficerTable } from "./officer-table";

interface OneOrganisationProps {
  readonly organisation: AdminOrganisation;
  readonly centers: AdminOrganisations["centers"];
  readonly onChanged: () => void;
}

/** An organisation: what it sees, who works there, and what an operator can do about either. */
export function OneOrganisation({ organisation, centers, onChanged }: OneOrganisationProps) {
  const { name, country, reportingCurrency, since } = organisation;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{name}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {countryName(country.toUpperCase())}, sums in {reportingCurrency}, made {ageInWords(since)}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <GiveGrant organisation={organisation} centers={centers} onGiven={onChanged} />
          <InviteOfficer organisation={organisation} onInvited={onChanged} />
          <ChangeOrganisation organisation={organisation} onChanged={onChanged} />
        </div>
      </div>
      <GrantTable organisation={organisation} onChanged={onChanged} />
      <OfficerTable organisation={organisation} onChanged={onChanged} />
      <InvitedTable organisation={organisation} onChanged={onChanged} />
    </Container>
  );
}
