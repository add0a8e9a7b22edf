import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import type { OrderParcels } from "../../contracts/parcel";
import { useAdmin } from "../attribution/admin-api";
import { OrderParcelList } from "../parcels/order-parcel-list";
import { Shown } from "../parts/shown";
import { useLookAgain } from "../parts/use-look-again";
import { PrintButton } from "../print/print-button";

/** On an order's page: its parcels, and the cards that go into them. */
export default function OrderParcelsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const loaded = useAdmin<OrderParcels>(`/admin/orders/${order.id}/parcels`);
  useLookAgain(loaded, ({ parcels, isFairSale }) => parcels.length === 0 && !isFairSale);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        Parcels
      </Heading>
      <Shown loaded={loaded} waiting="Looking for parcels…">
        {({ parcels, isFairSale }) =>
          isFairSale ? (
            <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
              Sold at a stall: its pieces were handed over there.
            </Text>
          ) : (
            <>
              <OrderParcelList parcels={parcels} />
              {parcels.some(({ state }) => state !== "cancelled") && (
                <div className="flex flex-col gap-y-3 px-6 py-4">
                  <Text size="small" className="text-ui-fg-subtle">
                    “Where your money goes”: an A6 card for each center's parcel, in the buyer's language and,
                    on its back, in the center's.
                  </Text>
                  <PrintButton
                    label="Cards for the parcels (PDF)"
                    path={`/admin/orders/${order.id}/parcel-cards`}
                  />
                </div>
              )}
            </>
          )
        }
      </Shown>
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" });
