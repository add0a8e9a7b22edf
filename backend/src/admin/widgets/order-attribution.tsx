import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import type { OrderAttribution } from "../../contracts/attribution";
import { useAdmin } from "../attribution/admin-api";
import { EntriesTable } from "../attribution/entries-table";
import { formatAmount } from "../attribution/format";
import { LinesTable } from "../attribution/lines-table";
import { RefundDrawer } from "../attribution/refund-drawer";
import { AttributionStatus } from "../attribution/status-badge";

/** On an order's page: which workshop earned what, and every entry behind it. */
export default function OrderAttributionWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const loaded = useAdmin<OrderAttribution>(`/admin/orders/${order.id}/attribution`);
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">Attribution</Heading>
        {loaded.state === "ready" && (
          <div className="flex items-center gap-x-4">
            <AttributionStatus status={loaded.data.status} />
            <RefundDrawer book={loaded.data} onRefunded={loaded.reload} />
          </div>
        )}
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading the book…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && <Book book={loaded.data} />}
    </Container>
  );
}

function Book({ book }: { book: OrderAttribution }) {
  if (book.lines.length === 0) {
    return (
      <Text className="px-6 py-4 text-ui-fg-subtle">
        Nothing is attributed yet. That happens seconds after an order is placed; a job looks every two
        minutes.
      </Text>
    );
  }
  const figures = [
    ["Captured", book.capturedMinor],
    ["Refunded", book.refundedMinor],
    ["Attributed", book.attributedMinor],
  ] as const;
  return (
    <>
      <LinesTable book={book} />
      <div className="flex flex-wrap gap-x-8 px-6 py-3">
        {figures.map(([label, minor]) => (
          <Text key={label} size="small">
            {label}: <b className="tabular-nums">{formatAmount(minor, book.currencyCode, book.exponent)}</b>
          </Text>
        ))}
      </div>
      <details>
        <summary className="cursor-pointer px-6 py-3 text-ui-fg-subtle txt-small">
          Ledger, {book.entries.length} entries
        </summary>
        <EntriesTable book={book} />
      </details>
    </>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.after" });
