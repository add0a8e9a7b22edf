import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { StatementDetail } from "../../contracts/statement";
import { formatMoment, formatNumber, inWords } from "../attribution/format";

/** Every entry of a statement; its reference leads to the order behind it. */
export function StatementLines({ statement }: { readonly statement: StatementDetail }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>When</Table.HeaderCell>
            <Table.HeaderCell>Kind</Table.HeaderCell>
            <Table.HeaderCell>Recipient</Table.HeaderCell>
            <Table.HeaderCell>Reference</Table.HeaderCell>
            <Table.HeaderCell>Title</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{statement.currencyCode}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {statement.lines.map((line) => (
            <Table.Row key={line.seq}>
              <Table.Cell className="whitespace-nowrap">{formatMoment(line.occurredAt)}</Table.Cell>
              <Table.Cell>{inWords(line.kind)}</Table.Cell>
              <Table.Cell>{inWords(line.recipient)}</Table.Cell>
              <Table.Cell>
                {line.orderId ? (
                  <Link to={`/orders/${line.orderId}`} className="text-ui-fg-interactive">
                    {line.reference}
                  </Link>
                ) : (
                  line.reference
                )}
              </Table.Cell>
              <Table.Cell className="max-w-64 truncate">{line.title}</Table.Cell>
              <Table.Cell className="text-right tabular-nums whitespace-nowrap">
                {formatNumber(line.amountMinor, statement.exponent)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
