import { Badge, Table } from "@medusajs/ui";
import type { FxRateList } from "../../contracts/fx";
import { WideTable } from "../parts/wide-table";

interface RatesTableProps {
  readonly rates: FxRateList["rates"];
  readonly reachDays: number;
}

/** The newest rate of every pair; one that is too old for today's sales is marked. */
export function RatesTable({ rates, reachDays }: RatesTableProps) {
  return (
    <WideTable label="Newest rates">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Currencies</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Rate</Table.HeaderCell>
          <Table.HeaderCell>Day</Table.HeaderCell>
          <Table.HeaderCell>Source</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rates.map(({ base, quote, rate, date, source, ageDays }) => (
          <Table.Row key={`${base}${quote}`}>
            <Table.Cell className="whitespace-nowrap">
              {base} to {quote}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{rate}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {date}{" "}
              <Badge size="2xsmall" color={ageDays > reachDays ? "orange" : "grey"}>
                {ageInWords(ageDays)}
              </Badge>
            </Table.Cell>
            <Table.Cell className="max-w-72 truncate">{source}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

function ageInWords(days: number): string {
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
