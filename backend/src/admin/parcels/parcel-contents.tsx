import { Table, Text } from "@medusajs/ui";
import type { ParcelDetail } from "../../contracts/parcel";
import { WideTable } from "../parts/wide-table";

/** What is in a parcel, and what it weighs as far as anybody knows. */
export function ParcelContents({ lines }: Pick<ParcelDetail, "lines">) {
  if (lines.length === 0) return <Text className="px-6 py-4 text-ui-fg-subtle">Nothing is in it.</Text>;
  const grams = lines.reduce((sum, { quantity, weightGrams }) => sum + quantity * weightGrams, 0);
  const isWeighed = lines.every(({ weightGrams }) => weightGrams > 0);
  return (
    <>
      <WideTable label="Pieces in the parcel">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Piece</Table.HeaderCell>
            <Table.HeaderCell>Number</Table.HeaderCell>
            <Table.HeaderCell className="text-right">How many</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Grams each</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map(({ orderLineId, title, sku, quantity, weightGrams }) => (
            <Table.Row key={orderLineId}>
              <Table.Cell className="min-w-44 py-2">{title}</Table.Cell>
              <Table.Cell className="whitespace-nowrap py-2">{sku}</Table.Cell>
              <Table.Cell className="py-2 text-right tabular-nums">{quantity}</Table.Cell>
              <Table.Cell className="py-2 text-right tabular-nums">{weightGrams || "–"}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
      <Text size="small" className="px-6 py-3 text-ui-fg-subtle">
        {isWeighed ? `${grams} g without packing.` : "Not every piece has been weighed."}
      </Text>
    </>
  );
}
