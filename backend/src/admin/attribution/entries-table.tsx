import { Table, Text } from "@medusajs/ui";
import type { LedgerEntryDto, OrderAttribution } from "../../contracts/attribution";
import { formatAmount, formatMoment, formatNumber, inWords, lineName } from "./format";
import { ReportingCell } from "./reporting-cell";

/** Every entry of the order's book, transaction by transaction; each transaction sums to zero. */
export function EntriesTable({ book }: { book: OrderAttribution }) {
  const names = new Map(book.lines.map((line) => [line.sourceId, lineName(line)]));
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>When and what</Table.HeaderCell>
            <Table.HeaderCell>Account</Table.HeaderCell>
            <Table.HeaderCell>Line</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{book.currencyCode}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Center's currency</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {book.entries.map((entry, index) => (
            <Table.Row key={entry.id}>
              <Table.Cell className="py-1">
                {entry.transactionId !== book.entries[index - 1]?.transactionId && <Source entry={entry} />}
              </Table.Cell>
              <Table.Cell className="py-1">
                {inWords(entry.account)}
                {entry.recipient && `: ${inWords(entry.recipient)}`}
              </Table.Cell>
              <Table.Cell className="max-w-56 truncate py-1">
                {names.get(entry.lineSourceId ?? "") ?? "Whole order"}
              </Table.Cell>
              <Table.Cell className="py-1 text-right tabular-nums whitespace-nowrap">
                {entry.currencyCode === book.currencyCode
                  ? formatNumber(entry.amountMinor, entry.exponent)
                  : formatAmount(entry.amountMinor, entry.currencyCode, entry.exponent)}
              </Table.Cell>
              <Table.Cell className="py-1 text-right tabular-nums whitespace-nowrap">
                <ReportingCell entry={entry} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Source({ entry }: { entry: LedgerEntryDto }) {
  return (
    <>
      <Text size="small" weight="plus">
        {inWords(entry.kind)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {formatMoment(entry.occurredAt)}
      </Text>
    </>
  );
}
