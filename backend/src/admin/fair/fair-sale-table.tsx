import { Table } from "@medusajs/ui";
import type { FairSaleDto } from "../../contracts/fair-sale";
import { formatAmount, formatMoment, inWords } from "../attribution/format";
import { AttributionStatus } from "../attribution/status-badge";

/** Sales at stalls: what, when, how paid, and what somebody has to count. */
export function FairSaleTable({ sales }: { readonly sales: readonly FairSaleDto[] }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Order</Table.HeaderCell>
            <Table.HeaderCell>Sold</Table.HeaderCell>
            <Table.HeaderCell>Fair</Table.HeaderCell>
            <Table.HeaderCell>Pieces</Table.HeaderCell>
            <Table.HeaderCell>Paid with</Table.HeaderCell>
            <Table.HeaderCell>Book</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Received</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Refunded</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sales.map((sale) => (
            <Row key={sale.id} sale={sale} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Row({ sale }: { readonly sale: FairSaleDto }) {
  const amount = (minor: string) =>
    minor === "0" ? "–" : formatAmount(minor, sale.currencyCode, sale.exponent);
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <a href={`orders/${sale.orderId}`} className="text-ui-fg-base underline underline-offset-4">
          #{sale.displayId}
        </a>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2">{formatMoment(sale.occurredAt)}</Table.Cell>
      <Table.Cell className="py-2">{sale.fair}</Table.Cell>
      <Table.Cell className="max-w-96 py-2">
        {sale.lines.map((line) => (
          <div key={`${line.sku} ${line.unitPriceMinor}`}>
            {line.quantity} × {line.title}
            {line.priceReason && <span className="text-ui-fg-subtle"> ({line.priceReason})</span>}
          </div>
        ))}
        {sale.short.map(({ title, missing }) => (
          <div key={title} className="text-ui-tag-orange-text">
            Count “{title}”: {missing} more sold than the shelf had free.
          </div>
        ))}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2">
        {inWords(sale.tender)} {sale.reference}
      </Table.Cell>
      <Table.Cell className="py-2">
        <AttributionStatus status={sale.status} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 text-right tabular-nums">
        {amount(sale.soldMinor)}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 text-right tabular-nums">
        {amount(sale.refundedMinor)}
      </Table.Cell>
    </Table.Row>
  );
}
