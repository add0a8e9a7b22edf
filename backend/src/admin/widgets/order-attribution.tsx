import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import type { OrderAttribution } from "../../contracts/attribution";
import { useAdmin } from "../attribution/admin-api";
import { OrderBook } from "../attribution/order-book";
import { RefundDrawer } from "../attribution/refund-drawer";
import { AttributionStatus } from "../attribution/status-badge";
import { Shown } from "../parts/shown";
import { useLookAgain } from "../parts/use-look-again";

/** On an order's page: which workshop earned what, and every entry behind it. */
export default function OrderAttributionWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const loaded = useAdmin<OrderAttribution>(`/admin/orders/${order.id}/attribution`);
  useLookAgain(loaded, ({ lines }) => lines.length === 0);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2">Attribution</Heading>
        {loaded.state === "ready" && (
          <div className="flex items-center gap-x-4">
            <AttributionStatus status={loaded.data.status} />
            <RefundDrawer book={loaded.data} onRefunded={loaded.reload} />
          </div>
        )}
      </div>
      <Shown loaded={loaded} waiting="Reading the book…">
        {(book) =>
          book.lines.length > 0 ? (
            <OrderBook key={book.orderId} book={book} />
          ) : (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              Nothing is attributed yet. That happens seconds after an order is placed; a job looks every two
              minutes.
            </Text>
          )
        }
      </Shown>
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.after" });
