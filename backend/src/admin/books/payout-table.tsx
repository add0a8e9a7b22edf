import { Container, Heading, Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { PayoutList } from "../../contracts/payout";
import type { Loading } from "../attribution/admin-api";
import { Shown } from "../parts/shown";
import { WideTable } from "../parts/wide-table";
import { PayoutRow } from "./payout-row";

interface PayoutTableProps {
  readonly loaded: Loading<PayoutList>;
  readonly title: string;
  readonly onChanged: () => void;
  /** What stands beneath the table. */
  readonly children?: ReactNode;
}

/** Payouts with what can be done about each. */
export function PayoutTable({ loaded, title, onChanged, children }: PayoutTableProps) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      <Shown loaded={loaded} waiting="Reading…">
        {({ payouts }) =>
          payouts.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">None.</Text>
          ) : (
            <>
              <WideTable label={title}>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>Paid on</Table.HeaderCell>
                    <Table.HeaderCell>To</Table.HeaderCell>
                    <Table.HeaderCell>Reference</Table.HeaderCell>
                    <Table.HeaderCell>State</Table.HeaderCell>
                    <Table.HeaderCell className="text-right">Amount</Table.HeaderCell>
                    <Table.HeaderCell>
                      <span className="sr-only">What can be done</span>
                    </Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {payouts.map((payout) => (
                    <PayoutRow key={payout.id} payout={payout} onSettled={onChanged} />
                  ))}
                </Table.Body>
              </WideTable>
              {children}
            </>
          )
        }
      </Shown>
    </Container>
  );
}
