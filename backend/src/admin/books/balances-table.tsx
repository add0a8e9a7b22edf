import { Table, Text } from "@medusajs/ui";
import type { StatementDetail } from "../../contracts/statement";
import { formatNumber, inWords } from "../attribution/format";
import { TextButton, TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";

type Balances = StatementDetail["opening"];

interface BalancesTableProps {
  readonly statement: StatementDetail;
  /** A closing balance was pressed: whose. */
  readonly onAsked: (recipient: string) => void;
}

/** What each recipient had, has, and can be paid now; every number leads to what it was made from. */
export function BalancesTable({ statement, onAsked }: BalancesTableProps) {
  const { opening, closing, payable, previousId, currencyCode, exponent } = statement;
  const recipients = [...new Set([...opening, ...closing].map(({ recipient }) => recipient))].sort();
  if (recipients.length === 0) return <Text className="px-6 py-4 text-ui-fg-subtle">Nothing was left.</Text>;
  const of = (balances: Balances, recipient: string): string | undefined => {
    const found = balances.find((one) => one.recipient === recipient);
    return found && formatNumber(found.amountMinor, exponent);
  };
  return (
    <WideTable label="Balances by recipient">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Recipient, {currencyCode}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Opening</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Closing</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Can be paid now</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {recipients.map((recipient) => {
          const opens = of(opening, recipient);
          const closes = of(closing, recipient);
          const left = of(payable, recipient);
          return (
            <Table.Row key={recipient}>
              <Table.Cell>{inWords(recipient)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                {opens && previousId ? (
                  <TextLink to={`/statements/${previousId}`}>{opens}</TextLink>
                ) : (
                  (opens ?? "–")
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                <TextButton
                  label={`Closing balance of ${inWords(recipient).toLowerCase()}: ${closes ?? "nothing"}`}
                  onPress={() => onAsked(recipient)}
                >
                  {closes ?? "–"}
                </TextButton>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">
                {left ? <TextLink to="#payouts">{left}</TextLink> : "–"}
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </WideTable>
  );
}
