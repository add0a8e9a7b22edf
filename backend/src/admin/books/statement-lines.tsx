import { Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import type { StatementDetail } from "../../contracts/statement";
import { entryPath } from "../attribution/book-links";
import { formatMoment, formatNumber, inWords } from "../attribution/format";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";

interface StatementLinesProps {
  readonly statement: StatementDetail;
  /** Whose entries; undefined: everybody's. */
  readonly recipient: string | undefined;
}

/** From the opening balance, kind by kind, to the closing one; each entry leads to where it stands in the book. */
export function StatementLines({ statement, recipient }: StatementLinesProps) {
  const { exponent, currencyCode, period } = statement;
  const isShown = (one: { readonly recipient: string }) =>
    recipient === undefined || one.recipient === recipient;
  const lines = statement.lines.filter(isShown);
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const total = (parts: readonly { readonly recipient: string; readonly amountMinor: string }[]) =>
    formatNumber(
      parts
        .filter(isShown)
        .reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)
        .toString(),
      exponent,
    );
  return (
    <WideTable label="Entries of the statement">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>When</Table.HeaderCell>
          <Table.HeaderCell>What</Table.HeaderCell>
          <Table.HeaderCell>Recipient</Table.HeaderCell>
          <Table.HeaderCell>Reference</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{currencyCode}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        <Balance label={`Opening balance of ${period}`} amount={total(statement.opening)} />
        {kinds.map((kind) => {
          const alike = lines.filter((line) => line.kind === kind);
          return (
            <Fragment key={kind}>
              {alike.map((line) => (
                <Line key={line.seq} line={line} exponent={exponent} />
              ))}
              <Balance label={`${inWords(kind)}, together`} amount={total(alike)} />
            </Fragment>
          );
        })}
        <Balance label={`Closing balance of ${period}`} amount={total(statement.closing)} />
      </Table.Body>
    </WideTable>
  );
}

interface LineProps {
  readonly line: StatementDetail["lines"][number];
  readonly exponent: number;
}

function Line({ line, exponent }: LineProps) {
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">{formatMoment(line.occurredAt)}</Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        <Text size="small">{inWords(line.kind)}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {line.title}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{inWords(line.recipient)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{line.reference}</Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        <TextLink to={pathOf(line)}>{formatNumber(line.amountMinor, exponent)}</TextLink>
      </Table.Cell>
    </Table.Row>
  );
}

/** An entry of an order stands in the order's book, any other came of a payout. */
function pathOf({ orderId, entryId, reference }: StatementDetail["lines"][number]): string {
  return orderId ? entryPath(orderId, entryId) : `/payouts#${reference}`;
}

function Balance({ label, amount }: { readonly label: string; readonly amount: string }) {
  return (
    <Table.Row className="bg-ui-bg-subtle txt-compact-small-plus">
      <td colSpan={4} className="h-10">
        {label}
      </td>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">{amount}</Table.Cell>
    </Table.Row>
  );
}
