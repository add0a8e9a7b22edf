import { Badge, Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { ProviderFeeDto, ProviderFeeList } from "../../contracts/provider-fees";
import { bookPath } from "../attribution/book-links";
import { formatAmount, formatMoment } from "../attribution/format";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { TakeBackFee } from "./take-back-fee";

type FeeOnFile = ProviderFeeList["fees"][number];

/** Fees of a file, as they would be recorded. */
export function NewFeesTable({ fees }: { readonly fees: readonly ProviderFeeDto[] }) {
  return (
    <Fees>
      {fees.map((fee) => (
        <FeeRow key={`${fee.paymentId} ${fee.reference}`} fee={fee} order={fee.paymentId} />
      ))}
    </Fees>
  );
}

interface FeesOnFileProps {
  readonly fees: readonly FeeOnFile[];
  readonly onChanged: () => void;
}

/** Fees on file, whether the book has them, and who took one back and why. */
export function FeesOnFileTable({ fees, onChanged }: FeesOnFileProps) {
  return (
    <Fees>
      {fees.map((fee) => (
        <FeeRow key={fee.id} fee={fee} order={`#${fee.displayId}`}>
          {fee.reversedBy === null ? (
            <div className="flex items-center justify-end gap-x-2">
              {!fee.booked && (
                <Badge size="2xsmall" color="orange">
                  Not booked yet
                </Badge>
              )}
              <TakeBackFee fee={fee} onDone={onChanged} />
            </div>
          ) : (
            <>
              <Badge size="2xsmall">Taken back</Badge>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {fee.reason} ({fee.reversedBy})
              </Text>
            </>
          )}
        </FeeRow>
      ))}
    </Fees>
  );
}

function Fees({ children }: { readonly children: ReactNode }) {
  return (
    <WideTable label="Provider fees">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Reference</Table.HeaderCell>
          <Table.HeaderCell>Order</Table.HeaderCell>
          <Table.HeaderCell>Kept</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Fee</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="sr-only">Whether it stands</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>{children}</Table.Body>
    </WideTable>
  );
}

interface FeeRowProps {
  readonly fee: ProviderFeeDto;
  /** What the order is called. */
  readonly order: string;
  readonly children?: ReactNode;
}

function FeeRow({ fee, order, children }: FeeRowProps) {
  return (
    <Table.Row>
      <Table.Cell className="max-w-56 truncate">{fee.reference}</Table.Cell>
      <Table.Cell className="max-w-56 truncate">
        <TextLink to={bookPath(fee.orderId)}>{order}</TextLink>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{formatMoment(fee.occurredAt)}</Table.Cell>
      <Table.Cell className="text-right tabular-nums whitespace-nowrap">
        <TextLink to={bookPath(fee.orderId, "fee")}>
          {formatAmount(fee.amountMinor, fee.currencyCode, fee.exponent)}
        </TextLink>
      </Table.Cell>
      <Table.Cell className="text-right">{children}</Table.Cell>
    </Table.Row>
  );
}
