import { Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import type { AttributionLineDto, OrderAttribution } from "../../contracts/attribution";
import { TextButton } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { type Behind, behindCharge, behindNet, behindPart, behindRefunds, behindTax } from "./entries-behind";
import { formatNumber, inWords, lineName, lineOwner } from "./format";

const AMOUNTS = [
  ["grossMinor", "Gross", behindCharge],
  ["discountMinor", "Discount", behindCharge],
  ["taxMinor", "Tax", behindTax],
  ["netMinor", "Net", behindNet],
  ["refundedMinor", "Refunded", behindRefunds],
] as const;

interface LinesTableProps {
  readonly book: OrderAttribution;
  /** A number was pressed. */
  readonly onAsked: (behind: Behind) => void;
}

/** Who earns each line of the order, and how much; every number leads to its entries. */
export function LinesTable({ book, onAsked }: LinesTableProps) {
  return (
    <WideTable label="Lines of the order">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Line, amounts in {book.currencyCode}</Table.HeaderCell>
          {AMOUNTS.map(([name, label]) => (
            <Table.HeaderCell key={name} className="pr-4 text-right">
              {label}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {book.lines.map((line) => (
          <Table.Row key={line.id}>
            <Table.Cell className="min-w-52 py-2 pr-4">
              <Text size="small" weight="plus">
                {lineName(line)}
                {line.removed && " (taken off)"}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {lineOwner(line)}
              </Text>
              <Parts line={line} book={book} onAsked={onAsked} />
            </Table.Cell>
            {AMOUNTS.map(([name, label, behind]) => (
              <Table.Cell key={name} className="whitespace-nowrap py-2 pr-4 text-right tabular-nums">
                {line[name] === "0" ? (
                  "–"
                ) : (
                  <TextButton
                    label={`${label} of ${lineName(line)}: ${formatNumber(line[name], book.exponent)}`}
                    onPress={() => onAsked(behind(line))}
                  >
                    {formatNumber(line[name], book.exponent)}
                  </TextButton>
                )}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

/** The frozen split: the policy it was made by, and behind it every part. */
function Parts({ line, book, onAsked }: LinesTableProps & { readonly line: AttributionLineDto }) {
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
            <dd className="text-right tabular-nums">
              <TextButton
                label={`${inWords(recipient)} of ${lineName(line)}: ${formatNumber(amountMinor, book.exponent)}`}
                onPress={() => onAsked(behindPart(line, recipient))}
              >
                {formatNumber(amountMinor, book.exponent)}
              </TextButton>
            </dd>
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
