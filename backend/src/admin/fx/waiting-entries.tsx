import { Drawer, Table, Text } from "@medusajs/ui";
import type { FxWaitingEntries } from "../../contracts/fx";
import { useAdmin } from "../attribution/admin-api";
import { entryPath } from "../attribution/book-links";
import { formatNumber, inWords } from "../attribution/format";
import { Shown } from "../parts/shown";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";

interface WaitingEntriesDrawerProps {
  readonly pair: { readonly base: string; readonly quote: string };
  readonly onClosed: () => void;
}

/** The entries of a pair of currencies that wait for a rate, each with its order. */
export function WaitingEntriesDrawer({ pair: { base, quote }, onClosed }: WaitingEntriesDrawerProps) {
  const loaded = useAdmin<FxWaitingEntries>(`/admin/fx-rates/waiting?base=${base}&quote=${quote}`);
  return (
    <Drawer open onOpenChange={(open) => !open && onClosed()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            Not converted: {base} to {quote}
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            Each waits for a rate of its day, or of one of the days before it.
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          <Shown loaded={loaded} waiting="Reading the book…">
            {({ entries }) => <Entries base={base} entries={entries} />}
          </Shown>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}

function Entries({ base, entries }: FxWaitingEntries & { readonly base: string }) {
  return (
    <WideTable label="Entries that are not converted">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Day</Table.HeaderCell>
          <Table.HeaderCell>Whose</Table.HeaderCell>
          <Table.HeaderCell>Order</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{base}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {entries.map(({ id, day, center, recipient, order, amountMinor, exponent }) => (
          <Table.Row key={id}>
            <Table.Cell className="whitespace-nowrap">{day}</Table.Cell>
            <Table.Cell className="py-2">
              <Text size="small">{inWords(recipient)}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {center}
              </Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {order ? <TextLink to={entryPath(order.id, id)}>#{order.displayId}</TextLink> : "Payout"}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {formatNumber(amountMinor, exponent)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}
