import { StatusBadge, Table } from "@medusajs/ui";
import type { PayoutDto } from "../../contracts/payout";
import { CENTERS_OWN } from "../../contracts/statement";
import { formatAmount, inWords } from "../attribution/format";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { PrintButton } from "../print/print-button";
import { PayoutActions } from "./payout-actions";

const STATUS = {
  proposed: { color: "orange", label: "Waits for approval" },
  approved: { color: "green", label: "Approved" },
  rejected: { color: "grey", label: "Turned down" },
  reversed: { color: "red", label: "Reversed" },
} as const;

interface PayoutRowProps {
  readonly payout: PayoutDto;
  readonly onSettled: () => void;
}

/** One payout: who paid what to whom, who said yes, and its amount, which leads to its entries. */
export function PayoutRow({ payout, onSettled }: PayoutRowProps) {
  const { color, label } = STATUS[payout.status];
  const amount = (minor: string) => formatAmount(minor, payout.currencyCode, payout.exponent);
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2">{payout.paidOn}</Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        <TextLink to={`/statements/${payout.statementId}`}>
          {payout.workshop ?? CENTERS_OWN}, {payout.period}
        </TextLink>
        <Small>{payout.center}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        {payout.reference}
        <Small>recorded by {payout.proposedBy}</Small>
        {payout.note && <Small>{payout.note}</Small>}
        {payout.documentName && (
          <PrintButton label={payout.documentName} path={`/admin/payouts/${payout.id}/document`} />
        )}
      </Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        <StatusBadge color={color} className="whitespace-nowrap">
          {label}
        </StatusBadge>
        {payout.decidedBy && (
          <Small>
            {payout.status === "rejected" ? "turned down" : "approved"} by {payout.decidedBy}
          </Small>
        )}
        {payout.reversedBy && <Small>reversed by {payout.reversedBy}</Small>}
        {payout.reason && <Small>{payout.reason}</Small>}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 text-right tabular-nums">
        <TextLink to={`/payouts#${payout.id}`}>{amount(payout.amountMinor)}</TextLink>
        {payout.parts.map(({ recipient, amountMinor }) => (
          <Small key={recipient}>
            {inWords(recipient)} {amount(amountMinor)}
          </Small>
        ))}
      </Table.Cell>
      <Table.Cell className="py-2">
        <PayoutActions payout={payout} onSettled={onSettled} />
      </Table.Cell>
    </Table.Row>
  );
}
