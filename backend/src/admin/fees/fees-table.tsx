import { Badge, Table } from "@medusajs/ui";
import type { ProviderFeeDto, ProviderFeeList } from "../../contracts/provider-fees";
import { bookPath } from "../attribution/book-links";
import { formatAmount, formatMoment } from "../attribution/format";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";

type Fee = ProviderFeeDto & Partial<ProviderFeeList["fees"][number]>;

/** Fees of a file, or on file: those know their order's number and whether the book has them. */
export function FeesTable({ fees }: { readonly fees: readonly Fee[] }) {
  return (
    <WideTable label="Provider fees">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Reference</Table.HeaderCell>
          <Table.HeaderCell>Order</Table.HeaderCell>
          <Table.HeaderCell>Kept</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Fee</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="sr-only">Whether it is booked</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {fees.map((fee) => (
          <Table.Row key={`${fee.provider ?? ""} ${fee.reference}`}>
            <Table.Cell className="max-w-56 truncate">{fee.reference}</Table.Cell>
            <Table.Cell className="max-w-56 truncate">
              <TextLink to={bookPath(fee.orderId)}>
                {fee.displayId === undefined ? fee.paymentId : `#${fee.displayId}`}
              </TextLink>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatMoment(fee.occurredAt)}</Table.Cell>
            <Table.Cell className="text-right tabular-nums whitespace-nowrap">
              <TextLink to={bookPath(fee.orderId, "fee")}>
                {formatAmount(fee.amountMinor, fee.currencyCode, fee.exponent)}
              </TextLink>
            </Table.Cell>
            <Table.Cell>
              {fee.booked === false && (
                <Badge size="2xsmall" color="orange">
                  Not booked yet
                </Badge>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}
