import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { PayoutConfirmations } from "../../contracts/payout-questions";
import { useAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { ListPages } from "../attribution/list-pages";
import { ListTable } from "../parts/list-table";
import { Shown } from "../parts/shown";
import { Small } from "../parts/small";
import { PayoutHeading } from "./payout-heading";

const PAGE = 20;
const TITLE = "Payouts that arrived, as organisations say";

/** Which payouts organisations confirmed, the latest first. */
export function ConfirmationList() {
  const [page, setPage] = useState(0);
  const loaded = useAdmin<PayoutConfirmations>(
    `/admin/payout-questions/confirmations?limit=${PAGE}&offset=${page * PAGE}`,
  );
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {TITLE}
      </Heading>
      <Shown loaded={loaded} waiting="Reading the confirmations…">
        {({ confirmations, count }) =>
          confirmations.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">None so far.</Text>
          ) : (
            <>
              <ListTable label={TITLE} columns={["Arrived on", "Confirmed by", "Payout", "Note"]}>
                {confirmations.map(({ id, arrivedOn, organisation, by, at, note, payout }) => (
                  <Table.Row key={id}>
                    <Table.Cell className="whitespace-nowrap py-2">{arrivedOn}</Table.Cell>
                    <Table.Cell className="min-w-40 py-2">
                      {organisation}
                      <Small>
                        {by}, {formatMoment(at)}
                      </Small>
                    </Table.Cell>
                    <Table.Cell className="min-w-40 py-2">
                      <PayoutHeading payout={payout} />
                    </Table.Cell>
                    <Table.Cell className="min-w-40 py-2">{note}</Table.Cell>
                  </Table.Row>
                ))}
              </ListTable>
              <ListPages count={count} pageSize={PAGE} page={page} onPage={setPage} />
            </>
          )
        }
      </Shown>
    </Container>
  );
}
