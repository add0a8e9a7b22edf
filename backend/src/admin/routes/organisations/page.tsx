import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Buildings } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrganisations } from "../../../contracts/ngo/admin-organisations";
import { useAdmin } from "../../attribution/admin-api";
import { NewOrganisation } from "../../organisations/new-organisation";
import { WhoSees } from "../../organisations/who-sees";
import { Shown } from "../../parts/shown";

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
        {(listed) => <WhoSees {...listed} onChanged={loaded.reload} />}
      </Shown>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Organisations", icon: Buildings });
export const handle = { breadcrumb: () => "Organisations" };
