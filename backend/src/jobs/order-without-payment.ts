import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancelUnpaidOrders } from "../workflows/order/cancel-unpaid-orders";
import { freeLostReservations } from "../workflows/order/free-lost-reservations";

/** With the in-memory engine every process runs every job: the lock leaves the work to one. */
export default async function orderWithoutPayment(container: MedusaContainer): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const putBack = async () => {
    await cancelUnpaidOrders(container);
    await freeLostReservations(container);
  };
  await locking.execute("job:order-without-payment", putBack, { timeout: 30 });
}

export const config = { name: "order-without-payment", schedule: "*/5 * * * *" };
