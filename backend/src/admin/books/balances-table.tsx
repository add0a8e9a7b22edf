import { Table, Text } from "@medusajs/ui";
import { formatNumber, inWords } from "../attribution/format";

interface BalancesTableProps {
  readonly opening: readonly { readonly recipient: string; readonly amountMinor: string }[];
  readonly closing: readonly { readonly recipient: string; readonly amountMinor: string }[];
  readonly payable: readonly { readonly recipient: string; readonly amountMinor: string }[];
  readonly currencyCode: string;
  readonly exponent: number;
}

/** What each recipient had, has, and can be paid now. */
export function BalancesTable({ opening, closing, payable, currencyCode, exponent }: BalancesTableProps) {
  const recipients = [...new Set([...opening, ...closing].map(({ recipient }) => recipient))].sort();
  if (recipients.length === 0) return <Text className="px-6 py-4 text-ui-fg-subtle">Nothing was left.</Text>;
  const columns = [opening, closing, payable];
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Recipient, {currencyCode}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Opening</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Closing</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Can be paid now</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {recipients.map((recipient) => (
            <Table.Row key={recipient}>
              <Table.Cell>{inWords(recipient)}</Table.Cell>
              {columns.map((balances, index) => {
                const found = balances.find((one) => one.recipient === recipient);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
                  <Table.Cell key={index} className="text-right tabular-nums whitespace-nowrap">
                    {found ? formatNumber(found.amountMinor, exponent) : "–"}
                  </Table.Cell>
                );
              })}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
