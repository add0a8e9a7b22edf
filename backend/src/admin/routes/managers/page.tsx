import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { AdminManagers } from "../../../contracts/manager/admin-managers";
import { useAdmin } from "../../attribution/admin-api";
import { InvitationTable } from "../../managers/invitation-table";
import { InviteDrawer } from "../../managers/invite-drawer";
import { SeatTable } from "../../managers/seat-table";
import { ALL_CENTERS, CenterChoice } from "../../parts/center-choice";
import { Shown } from "../../parts/shown";

/** Who works with the workshop portal, center by center. The address keeps the center that is chosen. */
export default function ManagersPage() {
  const [search, setSearch] = useSearchParams();
  const chosen = search.get("center") ?? ALL_CENTERS;
  const loaded = useAdmin<AdminManagers>("/admin/managers");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="max-w-[40rem]">
          <Heading>Managers</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            They list pieces, send parcels and see the income of their own workshops in the portal. What is
            revoked here ends with their next request.
          </Text>
        </div>
        {loaded.state === "ready" && (
          <div className="w-72">
            <CenterChoice
              takesAll
              centers={loaded.data.centers}
              value={chosen}
              onChosen={(center) => setSearch({ center })}
            />
          </div>
        )}
      </Container>
      <Shown loaded={loaded} waiting="Looking for managers…">
        {({ centers }) =>
          centers
            .filter(({ id }) => chosen === ALL_CENTERS || id === chosen)
            .map((center) => (
              <Container key={center.id} className="divide-y p-0">
                <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
                  <Heading level="h2">{center.name}</Heading>
                  <InviteDrawer center={center} onInvited={loaded.reload} />
                </div>
                <SeatTable center={center.name} seats={center.seats} onChanged={loaded.reload} />
                <InvitationTable
                  center={center.name}
                  invitations={center.invitations}
                  onChanged={loaded.reload}
                />
              </Container>
            ))
        }
      </Shown>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Managers", icon: Users });
export const handle = { breadcrumb: () => "Managers" };
