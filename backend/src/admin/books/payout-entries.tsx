import { Drawer, Table, Text } from "@medusajs/ui";
import type { PayoutDto, PayoutEntries } from "../../contracts/payout";
import { CENTERS_OWN } from "../../contracts/statement";
import { useAdmin } from "../attribution/admin-api";
import { formatMoment, formatNumber, inWords } from "../attribution/format";
import { Shown } from "../parts/shown";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";

interface PayoutEntriesDrawerProps {
  readonly payout: PayoutDto;
  readonly onClosed: () => void;
}

/** What a payout made of the book, and what took it back. */
export function PayoutEntriesDrawer({ payout, onClosed }: PayoutEntriesDrawerProps) {
  const loaded = useAdmin<PayoutEntries>(`/admin/payouts/${payout.id}/entries`);
  return (
    <Drawer open onOpenChange={(open) => !open && onClosed()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>Entries of {payout.reference}</Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {payout.workshop ?? CENTERS_OWN}, {payout.center}, against {payout.period}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          <Shown loaded={loaded} waiting="Reading the book…">
            {({ entries }) =>
              entries.length === 0 ? (
                <Text className="px-6 py-4 text-ui-fg-subtle">
                  Nothing is booked: that happens when a second person approves it.
                </Text>
              ) : (
                <Entries payout={payout} entries={entries} />
              )
            }
          </Shown>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}

function Entries({ payout, entries }: PayoutEntries & { readonly payout: PayoutDto }) {
  return (
    <WideTable label={`Entries of ${payout.reference}`}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Entry</Table.HeaderCell>
          <Table.HeaderCell>Statement</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{payout.currencyCode}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {entries.map(({ id, kind, occurredAt, account, recipient, amountMinor, statement }) => (
          <Table.Row key={id}>
            <Table.Cell className="py-2">
              <Text size="small">
                {inWords(account)}
                {recipient && `: ${inWords(recipient).toLowerCase()}`}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {inWords(kind)}, {formatMoment(occurredAt)}
              </Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {statement && <TextLink to={`/statements/${statement.id}`}>{statement.period}</TextLink>}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {formatNumber(amountMinor, payout.exponent)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}
