import { Table, Text } from "@medusajs/ui";
import type { FxRateDto } from "../../contracts/fx";
import { WideTable } from "../parts/wide-table";

/** Rows that are shown of a file: enough to see that it is the right one. */
const SHOWN = 50;

interface NewRatesTableProps {
  readonly rates: readonly FxRateDto[];
  /** The rates on file, beside which a slip of the comma is plain to see. */
  readonly newest: readonly FxRateDto[];
}

/** What a file would put on file. */
export function NewRatesTable({ rates, newest }: NewRatesTableProps) {
  return (
    <>
      <WideTable label="New rates">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Day</Table.HeaderCell>
            <Table.HeaderCell>Currencies</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Rate</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Newest on file</Table.HeaderCell>
            <Table.HeaderCell>Source</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rates.slice(0, SHOWN).map(({ date, base, quote, rate, source }) => (
            <Table.Row key={`${date}${base}${quote}`}>
              <Table.Cell className="whitespace-nowrap">{date}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {base} to {quote}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{rate}</Table.Cell>
              <Table.Cell className="text-right tabular-nums text-ui-fg-muted">
                {newest.find((known) => known.base === base && known.quote === quote)?.rate ?? "–"}
              </Table.Cell>
              <Table.Cell className="max-w-72 truncate">{source}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
      {rates.length > SHOWN && (
        <Text size="small" className="py-2 text-ui-fg-muted">
          And {rates.length - SHOWN} more.
        </Text>
      )}
    </>
  );
}
