import { Table, Text } from "@medusajs/ui";
import type { EntryList } from "../../contracts/income";
import { formatAmount, formatMoment, inWords } from "../attribution/format";
import { TextLink } from "../parts/text-link";
import { countryName } from "./group-words";

type Entry = EntryList["entries"][number];

/** Entries of the ledger, each with the order behind it. */
export function EntriesList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>When and what</Table.HeaderCell>
            <Table.HeaderCell>Whose</Table.HeaderCell>
            <Table.HeaderCell>For</Table.HeaderCell>
            <Table.HeaderCell>Order</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Amount</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.seq}>
              <Table.Cell className="whitespace-nowrap py-1">
                <Two first={inWords(entry.kind)} second={formatMoment(entry.occurredAt)} />
              </Table.Cell>
              <Table.Cell className="py-1">
                <Two
                  first={inWords(entry.recipient ?? entry.account)}
                  second={[entry.workshop?.name, entry.center?.name].filter(Boolean).join(", ")}
                />
              </Table.Cell>
              <Table.Cell className="max-w-64 py-1">
                <Two
                  first={entry.title ?? "–"}
                  second={[
                    entry.craft && inWords(entry.craft),
                    entry.destination && countryName(entry.destination),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                />
              </Table.Cell>
              <Table.Cell className="py-1">
                {entry.orderId === null ? (
                  entry.reference
                ) : (
                  <TextLink to={`/orders/${entry.orderId}`}>{entry.reference}</TextLink>
                )}
              </Table.Cell>
              <Table.Cell className="py-1 text-right tabular-nums whitespace-nowrap">
                {formatAmount(entry.amountMinor, entry.currencyCode, entry.exponent)}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Two({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <>
      <Text size="small" className="truncate">
        {first}
      </Text>
      <Text size="xsmall" className="truncate text-ui-fg-subtle">
        {second}
      </Text>
    </>
  );
}
