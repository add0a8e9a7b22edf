import { StatusBadge, Table } from "@medusajs/ui";
import type { ReturnRequestDto } from "../../contracts/return-request";
import { formatAmount, formatMoment } from "../attribution/format";
import { ageInWords } from "../parcels/age";
import { ListTable } from "../parts/list-table";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { ReturnActions } from "./return-actions";
import { REASON_LABELS, RETURN_LABELS } from "./return-words";

const COLOURS = { asked: "orange", approved: "blue", refused: "grey", refunded: "green" } as const;

interface ReturnTableProps {
  readonly requests: readonly ReturnRequestDto[];
  readonly onDecided: () => void;
}

/** What was asked to be sent back, why, and what can be done about it. */
export function ReturnTable({ requests, onDecided }: ReturnTableProps) {
  return (
    <ListTable
      label="Requests to return"
      columns={["Order", "Piece", "Why", "State", "Refund"]}
      numbers={["Refund"]}
      hasActions
    >
      {requests.map((request) => (
        <Row key={request.id} request={request} onDecided={onDecided} />
      ))}
    </ListTable>
  );
}

function Row({ request, onDecided }: { readonly request: ReturnRequestDto; readonly onDecided: () => void }) {
  const { order, title, quantity, center, reason, note, state, askedAt, decidedBy, decisionNote } = request;
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2">
        <TextLink to={`/orders/${order.id}`}>#{order.displayId}</TextLink>
        <Small>
          {ageInWords(askedAt)} ago, {formatMoment(askedAt)}
        </Small>
      </Table.Cell>
      <Table.Cell className="min-w-44 py-2">
        {quantity} × {title}
        <Small>{center}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-44 max-w-72 py-2">
        {REASON_LABELS[reason]}
        {note && <Small>“{note}”</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-36 max-w-64 py-2">
        <StatusBadge color={COLOURS[state]} className="whitespace-nowrap">
          {RETURN_LABELS[state]}
        </StatusBadge>
        {decidedBy && <Small>by {decidedBy}</Small>}
        {decisionNote && <Small>“{decisionNote}”</Small>}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 text-right tabular-nums">
        {state === "refused"
          ? "–"
          : formatAmount(request.amountMinor, request.currencyCode, request.exponent)}
      </Table.Cell>
      <Table.Cell className="min-w-52 py-2">
        <ReturnActions request={request} onDecided={onDecided} />
      </Table.Cell>
    </Table.Row>
  );
}
