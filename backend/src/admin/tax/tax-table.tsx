import { Table } from "@medusajs/ui";
import type { TaxReport } from "../../contracts/tax";
import { formatAmount } from "../attribution/format";
import { countryName } from "../income/group-words";
import { ListTable } from "../parts/list-table";
import { Small } from "../parts/small";

const AMOUNTS = ["collectedMinor", "givenBackMinor", "dueMinor"] as const;
const NUMBERS = ["Collected", "Given back", "Due", "Entries"] as const;

/** What is due to each country: as the one that a center sends from, or as a destination whose VAT was collected. */
export function TaxTable({ rows }: TaxReport) {
  return (
    <ListTable label="Tax by country" columns={["Country", ...NUMBERS]} numbers={NUMBERS}>
      {rows.map(({ of, country, currencyCode, exponent, entries, ...minor }) => (
        <Table.Row key={`${of} ${country} ${currencyCode}`}>
          <Table.Cell className="py-2">
            {country === "" ? "Of no center" : countryName(country)}
            {of === "destination" && <Small>import VAT, collected at sale</Small>}
          </Table.Cell>
          {AMOUNTS.map((amount) => (
            <Table.Cell key={amount} className="text-right tabular-nums whitespace-nowrap">
              {formatAmount(minor[amount], currencyCode, exponent)}
            </Table.Cell>
          ))}
          <Table.Cell className="text-right tabular-nums">{entries}</Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  );
}
