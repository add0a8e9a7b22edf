import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { PrintButton } from "../print/print-button";

/** On an order's page: a card for each of its parcels. */
export default function OrderParcelCardsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        Where your money goes
      </Heading>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          An A6 card for each parcel, in the buyer's language and, on its back, in the center's.
        </Text>
        <PrintButton label="Cards for the parcels (PDF)" path={`/admin/orders/${order.id}/parcel-cards`} />
      </div>
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" });
