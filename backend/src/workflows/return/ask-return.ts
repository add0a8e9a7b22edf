import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AskReturn } from "../../contracts/return-request";
import { PARCEL_MODULE } from "../../modules/parcel";
import type { ParcelModuleService } from "../../modules/parcel/service";
import { mailReturn } from "../mail/mail-return";
import { heldOfLine } from "../parcel/held-parcels";
import { refusingAsParcel } from "../parcel/parcel-refusal";
import { refuse } from "../sale/sale-refused";

/** A shopper asks to send pieces of a line of their order back, or for the money of those that are held here. Throws `ParcelRefusal`, or `SaleRefused` for another's line. */
export async function askReturn(
  container: MedusaContainer,
  orderId: string,
  { line_id, quantity, reason, note }: AskReturn,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const line = await sql("order_item").where({ order_id: orderId, item_id: line_id }).first("id");
  if (!line) refuse("not_found", "This line is not in this order.");
  const heldHere = reason === "held" ? await heldOfLine(container, orderId, line_id) : 0;
  const parcels = container.resolve<ParcelModuleService>(PARCEL_MODULE);
  const id = await refusingAsParcel(() =>
    parcels.askReturn({ orderId, orderLineId: line_id, quantity, reason, note, heldHere }),
  );
  await mailReturn(container, id);
}
