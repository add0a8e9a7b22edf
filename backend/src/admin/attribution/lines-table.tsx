import { Table, Text, Tooltip } from "@medusajs/ui";
import type { AttributionLineDto, OrderAttribution } from "../../contracts/attribution";
import { formatAmount, inWords } from "./format";

const AMOUNTS = [
  ["grossMinor", "Gross"],
  ["discountMinor", "Discount"],
  ["taxMinor", "Tax"],
  ["netMinor", "Net"],
  ["refundedMinor", "Refunded"],
] as const;

/** Who earns each line of the order, and how much. */
export function LinesTable({ book }: { book: OrderAttribution }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Line</Table.HeaderCell>
            <Table.HeaderCell>Workshop</Table.HeaderCell>
            {AMOUNTS.map(([name, label]) => (
              <Table.HeaderCell key={name} className="text-right">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {book.lines.map((line) => (
            <Table.Row key={line.id}>
              <Table.Cell className="max-w-64 py-2">
                <Text size="small" weight="plus" className="truncate">
                  {line.kind === "shipping" ? `Postage: ${line.title}` : line.title}
                </Text>
                <Parts line={line} book={book} />
              </Table.Cell>
              <Table.Cell className="py-2">
                <Text size="small">{line.workshop?.name ?? (line.kind === "item" ? "Unknown" : "")}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {line.center.name || "Unknown center"}
                </Text>
              </Table.Cell>
              {AMOUNTS.map(([name]) => (
                <Table.Cell key={name} className="py-2 text-right tabular-nums whitespace-nowrap">
                  {line[name] === "0" ? "–" : formatAmount(line[name], book.currencyCode, book.exponent)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** The frozen split: how it was made, and on hovering every part. */
function Parts({ line, book }: { line: AttributionLineDto; book: OrderAttribution }) {
  if (line.kind === "shipping") return null;
  const policy = line.policyId
    ? `${line.policyId}, version ${line.policyVersion}`
    : "No sale policy in force";
  const parts = line.parts
    .map(
      ({ recipient, amountMinor }) =>
        `${inWords(recipient)} ${formatAmount(amountMinor, book.currencyCode, book.exponent)}`,
    )
    .join(" · ");
  return (
    <Tooltip content={parts}>
      <Text size="xsmall" className="w-fit cursor-help text-ui-fg-subtle underline decoration-dotted">
        {line.quantity} × · {policy}
      </Text>
    </Tooltip>
  );
}
