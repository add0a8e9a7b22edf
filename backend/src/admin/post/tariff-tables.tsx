import { Heading, Table, Text } from "@medusajs/ui";
import type { TariffTableDto } from "../../contracts/postal-tariffs";
import { formatMoment, formatNumber } from "../attribution/format";
import { WideTable } from "../parts/wide-table";

const ZONES: Readonly<Record<string, string>> = {
  "1": "Home",
  "2": "Neighbours",
  "3": "Continent",
  "4": "Elsewhere",
};

interface TariffTablesProps {
  readonly tables: readonly (TariffTableDto & { readonly loadedBy?: string; readonly loadedAt?: string })[];
}

/** One table of prices for each service. */
export function TariffTables({ tables }: TariffTablesProps) {
  return tables.map((table) => (
    <div key={table.service}>
      <div className="px-6 pt-4">
        <Heading level="h3">
          {table.service}, from {table.origin}, in {table.currencyCode}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {table.cm3PerKg === null
            ? "Charged by weight."
            : `Charged by weight or by room: ${table.cm3PerKg} cm³ count as a kilogram.`}
          {table.loadedAt && ` Loaded by ${table.loadedBy}, ${formatMoment(table.loadedAt)}.`}
        </Text>
      </div>
      <WideTable label={`Prices of ${table.service}`}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Zone</Table.HeaderCell>
            <Table.HeaderCell>Days</Table.HeaderCell>
            {table.stepsGrams.map((grams) => (
              <Table.HeaderCell key={grams} className="text-right">
                up to {grams} g
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {table.zones.map(({ zone, minDays, maxDays, pricesMinor }) => (
            <Table.Row key={zone}>
              <Table.Cell className="whitespace-nowrap">{ZONES[zone] ?? zone}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {minDays} to {maxDays}
              </Table.Cell>
              {pricesMinor.map((minor, index) => (
                <Table.Cell key={table.stepsGrams[index]} className="text-right tabular-nums">
                  {formatNumber(minor, table.exponent)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
    </div>
  ));
}
