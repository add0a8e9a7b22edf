import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { NeededLine, ParcelLimits, ParcelQuantity } from "../../../domain/parcel/plan-parcels";

/** What an order asks of its centers, and what Medusa says has left already. Read by the caller, under the parcels' lock. */
export interface Shipments {
  readonly needed: readonly NeededLine[];
  readonly sent: readonly SentFulfillment[];
  readonly limits: ParcelLimits;
}

/** A fulfillment of Medusa that wasn't cancelled. */
export interface SentFulfillment {
  readonly id: string;
  readonly centerId: string;
  /** The parcel that it was made for; null for one made past the parcels. */
  readonly parcelId: string | null;
  readonly lines: readonly ParcelQuantity[];
  readonly shippedAt: Date | null;
  /** An operator's id. */
  readonly shippedBy: string | null;
  readonly deliveredAt: Date | null;
  readonly trackingNumber: string;
  readonly trackingUrl: string;
}

/** Reads in the parcels' own transaction, so that no two readers plan from different truths. */
export type ShipmentReader = (sql: Knex, orderId: string) => Promise<Shipments>;
