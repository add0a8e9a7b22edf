import { Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import type { LedgerEntryDto, OrderAttribution } from "../../contracts/attribution";
import { WideTable } from "../parts/wide-table";
import { sumsOf } from "./entries-behind";
import { formatAmount, formatMoment, formatNumber, inWords, lineName } from "./format";
import { ReportingCell } from "./reporting-cell";

interface EntriesTableProps {
  readonly book: OrderAttribution;
  readonly entries: readonly LedgerEntryDto[];
}

/** Entries of the order's book, transaction by transaction, and what they sum to. */
export function EntriesTable({ book, entries }: EntriesTableProps) {
  const names = new Map(book.lines.map((line) => [line.sourceId, lineName(line)]));
  return (
    <WideTable label="Entries of the ledger">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Account and line</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{book.currencyCode}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Center's currency</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {entries.map((entry, index) => (
          <Fragment key={entry.id}>
            {entry.transactionId !== entries[index - 1]?.transactionId && <Transaction entry={entry} />}
            <Table.Row id={entry.id}>
              <Table.Cell className="min-w-48 py-1">
                <Text size="small">
                  {inWords(entry.account)}
                  {entry.recipient && `: ${inWords(entry.recipient).toLowerCase()}`}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {nameOf(entry, names)}
                </Text>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-1 text-right tabular-nums">
                {entry.currencyCode === book.currencyCode
                  ? formatNumber(entry.amountMinor, entry.exponent)
                  : formatAmount(entry.amountMinor, entry.currencyCode, entry.exponent)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap py-1 text-right tabular-nums">
                <ReportingCell entry={entry} />
              </Table.Cell>
            </Table.Row>
          </Fragment>
        ))}
        {sumsOf(entries).map(({ currencyCode, exponent, amountMinor }) => (
          <Table.Row key={currencyCode} className="txt-compact-small-plus">
            <Table.Cell>Sum of these entries</Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {formatAmount(amountMinor.toString(), currencyCode, exponent)}
            </Table.Cell>
            <Table.Cell />
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

function nameOf(entry: LedgerEntryDto, names: ReadonlyMap<string, string>): string {
  if (entry.lineSourceId === null) return "Whole order";
  return names.get(entry.lineSourceId) ?? "A line that the order has no more";
}

/** The transaction that the entries below belong to. */
function Transaction({ entry: { kind, occurredAt } }: { readonly entry: LedgerEntryDto }) {
  return (
    <Table.Row className="bg-ui-bg-subtle">
      <td colSpan={3} className="h-9">
        <span className="txt-compact-small-plus text-ui-fg-base">{inWords(kind)}</span>{" "}
        <span className="txt-compact-xsmall">{formatMoment(occurredAt)}</span>
      </td>
    </Table.Row>
  );
}
