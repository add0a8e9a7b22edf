import { Alert, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { PayoutDto, PayoutList } from "../../contracts/payout";
import { CENTERS_OWN } from "../../contracts/statement";
import { useAdmin } from "../attribution/admin-api";
import { formatAmount, inWords } from "../attribution/format";
import { PrintButton } from "../print/print-button";
import { PayoutActions } from "./payout-actions";

const STATUS = {
  proposed: { color: "orange", label: "Waits for approval" },
  approved: { color: "green", label: "Approved" },
  rejected: { color: "grey", label: "Turned down" },
  reversed: { color: "red", label: "Reversed" },
} as const;

interface PayoutTableProps {
  readonly path: string;
  readonly title: string;
  readonly onChanged?: () => void;
}

/** Payouts with what can be done about each. */
export function PayoutTable({ path, title, onChanged }: PayoutTableProps) {
  const loaded = useAdmin<PayoutList>(path);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{title}</Heading>
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && loaded.data.payouts.length === 0 && (
        <Text className="px-6 py-4 text-ui-fg-subtle">None yet.</Text>
      )}
      {loaded.state === "ready" && loaded.data.payouts.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Paid on</Table.HeaderCell>
                <Table.HeaderCell>To</Table.HeaderCell>
                <Table.HeaderCell>Reference</Table.HeaderCell>
                <Table.HeaderCell>Recorded by</Table.HeaderCell>
                <Table.HeaderCell>State</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Amount</Table.HeaderCell>
                <Table.HeaderCell />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {loaded.data.payouts.map((payout) => (
                <Row
                  key={payout.id}
                  payout={payout}
                  onSettled={() => {
                    loaded.reload();
                    onChanged?.();
                  }}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}

function Row({ payout, onSettled }: { readonly payout: PayoutDto; readonly onSettled: () => void }) {
  const { color, label } = STATUS[payout.status];
  const amount = (minor: string) => formatAmount(minor, payout.currencyCode, payout.exponent);
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2">{payout.paidOn}</Table.Cell>
      <Table.Cell className="py-2">
        <Link to={`/statements/${payout.statementId}`} className="text-ui-fg-interactive">
          {payout.workshop ?? CENTERS_OWN}, {payout.period}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {payout.center}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        {payout.reference}
        {payout.documentName && (
          <PrintButton label={payout.documentName} path={`/admin/payouts/${payout.id}/document`} />
        )}
      </Table.Cell>
      <Table.Cell className="py-2">
        {payout.proposedBy}
        {payout.reason && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {payout.reason}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="py-2">
        <StatusBadge color={color}>{label}</StatusBadge>
        {payout.decidedBy && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {payout.decidedBy}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="py-2 text-right tabular-nums whitespace-nowrap">
        {amount(payout.amountMinor)}
        {payout.parts.map(({ recipient, amountMinor }) => (
          <Text key={recipient} size="xsmall" className="text-ui-fg-subtle">
            {inWords(recipient)} {amount(amountMinor)}
          </Text>
        ))}
      </Table.Cell>
      <Table.Cell className="py-2">
        <PayoutActions payout={payout} onSettled={onSettled} />
      </Table.Cell>
    </Table.Row>
  );
}
