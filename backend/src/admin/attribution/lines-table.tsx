import { Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import type { AttributionLineDto, OrderAttribution } from "../../contracts/attribution";
import { formatNumber, inWords, lineName } from "./format";

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
            <Table.HeaderCell>Line, amounts in {book.currencyCode}</Table.HeaderCell>
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
              <Table.Cell className="min-w-52 py-2">
                <Text size="small" weight="plus" className="truncate">
                  {lineName(line)}
                  {line.removed && " (taken off)"}
                </Text>
                <Parts line={line} book={book} />
              </Table.Cell>
              <Table.Cell className="min-w-40 py-2">
                <Text size="small">{line.workshop?.name ?? (line.kind === "item" ? "Unknown" : "")}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {line.center.name || (line.kind === "donation" ? "The whole shop" : "Unknown center")}
                </Text>
              </Table.Cell>
              {AMOUNTS.map(([name]) => (
                <Table.Cell key={name} className="py-2 text-right tabular-nums whitespace-nowrap">
                  {line[name] === "0" ? "–" : formatNumber(line[name], book.exponent)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

/** The frozen split: the policy it was made by, and behind it every part. */
function Parts({ line, book }: { line: AttributionLineDto; book: OrderAttribution }) {
  if (line.kind === "shipping") return null;
  const policy = policyOf(line);
  return (
    <details className="txt-small text-ui-fg-subtle">
      <summary className="cursor-pointer">
        {line.quantity} × · {policy}
      </summary>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 py-1">
        {line.parts.map(({ recipient, amountMinor }) => (
          <Fragment key={recipient}>
            <dt>{inWords(recipient)}</dt>
            <dd className="text-right tabular-nums">{formatNumber(amountMinor, book.exponent)}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

function policyOf({ kind, policyId, policyVersion }: AttributionLineDto): string {
  if (kind === "donation") return "Whole to its fund";
  return policyId ? `${policyId}, version ${policyVersion}` : "No sale policy in force";
}
