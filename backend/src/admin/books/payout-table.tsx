import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { PayoutList } from "../../contracts/payout";
import type { Loading } from "../attribution/admin-api";
import { ListTable } from "../parts/list-table";
import { Shown } from "../parts/shown";
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
              <ListTable
                label={title}
                columns={["Paid on", "To", "Reference", "State", "Amount"]}
                numbers={["Amount"]}
                hasActions
              >
                {payouts.map((payout) => (
                  <PayoutRow key={payout.id} payout={payout} onSettled={onChanged} />
                ))}
              </ListTable>
              {children}
            </>
          )
        }
      </Shown>
    </Container>
  );
}
