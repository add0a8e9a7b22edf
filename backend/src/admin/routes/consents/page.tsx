import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ConsentRegister } from "../../../contracts/consent";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { ConsentRow } from "../../consents/consent-row";
import { Shown } from "../../parts/shown";
import { WideTable } from "../../parts/wide-table";

const PAGE = 50;

/** What makers let the shop show of themselves, and what has ended. */
export default function ConsentsPage() {
  const [page, setPage] = useState(0);
  const loaded = useAdmin<ConsentRegister>(`/admin/consents?limit=${PAGE}&offset=${page * PAGE}`);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Consents</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          What makers let the shop show of themselves, recorded by their workshops from paper forms. Whoever
          wishes it gone gets it gone, without a reason; who a form stands for is known only at the center.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Reading the register…">
        {({ consents, count, waiting }) =>
          consents.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">No maker is shown anywhere.</Text>
          ) : (
            <>
              {waiting > 0 && (
                <Text className="px-6 py-4" role="status">
                  {waiting === 1 ? "1 picture of hands waits" : `${waiting} pictures of hands wait`} for
                  somebody to look at: for a face, a tattoo, a number tag, a door, a lock, staff. Nothing is
                  shown before.
                </Text>
              )}
              <WideTable label="Consents">
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>Workshop</Table.HeaderCell>
                    <Table.HeaderCell>What is shown</Table.HeaderCell>
                    <Table.HeaderCell>First and last day</Table.HeaderCell>
                    <Table.HeaderCell>Paper form</Table.HeaderCell>
                    <Table.HeaderCell>State</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {consents.map((consent) => (
                    <ConsentRow key={consent.id} consent={consent} onChanged={loaded.reload} />
                  ))}
                </Table.Body>
              </WideTable>
              <ListPages count={count} page={page} pageSize={PAGE} onPage={setPage} />
            </>
          )
        }
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Consents", icon: Users });
export const handle = { breadcrumb: () => "Consents" };
