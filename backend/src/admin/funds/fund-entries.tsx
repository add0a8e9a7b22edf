import { Table, Text } from "@medusajs/ui";
import type { FundDetail } from "../../contracts/fund";
import { formatAmount, formatMoment, inWords } from "../attribution/format";
import { ListPages } from "../attribution/list-pages";
import { TextLink } from "../parts/text-link";

interface FundEntriesProps {
  readonly detail: FundDetail;
  readonly pageSize: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Entries of a fund's account, newest first, each with the order that it comes from. */
export function FundEntries({ detail, pageSize, page, onPage }: FundEntriesProps) {
  if (detail.entries.length === 0)
    return <Text className="border-t px-6 py-4 text-ui-fg-subtle">No entry.</Text>;
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>When</Table.HeaderCell>
              <Table.HeaderCell>Kind</Table.HeaderCell>
              <Table.HeaderCell>Order</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Amount</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {detail.entries.map((entry) => (
              <Table.Row key={entry.id}>
                <Table.Cell className="whitespace-nowrap">{formatMoment(entry.occurredAt)}</Table.Cell>
                <Table.Cell>{inWords(entry.kind)}</Table.Cell>
                <Table.Cell>
                  {entry.order ? (
                    <TextLink to={`/orders/${entry.order.id}`}>#{entry.order.displayId}</TextLink>
                  ) : (
                    "–"
                  )}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums whitespace-nowrap">
                  {formatAmount(entry.amountMinor, entry.currencyCode, entry.exponent)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <ListPages count={detail.count} pageSize={pageSize} page={page} onPage={onPage} />
    </>
  );
}
