import { StatusBadge, Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { StripeEventDto } from "../../contracts/stripe-books";
import { formatMoment } from "../attribution/format";
import { Small } from "../parts/small";
import { EVENT_WORDS } from "./stripe-words";

const COLOURS = { waiting: "orange", done: "green", ignored: "grey", stuck: "red" } as const;

interface EventRowProps {
  readonly event: StripeEventDto;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One event: of what it is, how it stands, and why it hasn't worked yet. */
export function EventRow({ event, children }: EventRowProps) {
  const { id, type, objectId, state, attempts, receivedAt, nextTryAt, lastError } = event;
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small">{type}</Text>
        <Small>
          {id} {objectId}
        </Small>
      </Table.Cell>
      <Table.Cell className="max-w-96 py-2">
        <StatusBadge color={COLOURS[state]}>{EVENT_WORDS[state]}</StatusBadge>
        {attempts > 1 && <Small>{attempts} tries</Small>}
        {nextTryAt !== null && <Small>Next try: {formatMoment(nextTryAt)}</Small>}
        {lastError !== null && <Small>{lastError}</Small>}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2">{formatMoment(receivedAt)}</Table.Cell>
      <Table.Cell className="text-right">{children}</Table.Cell>
    </Table.Row>
  );
}
