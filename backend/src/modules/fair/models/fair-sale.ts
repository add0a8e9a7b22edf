import { model } from "@medusajs/framework/utils";
import { TENDERS } from "../../../contracts/fair-words";

/**
 * A sale at a stall as it was told. Written before its order, so that whoever finds the order knows at once that it is no
 * order of the shop. Never changed: a sale that is booked is put right by a refund.
 */
export const FairSale = model
  .define("fair_sale", {
    /** Made by the till, a UUID: sending a sale again finds the first one. */
    id: model.text().primaryKey(),
    /** A plain id, chosen before the order is made. */
    order_id: model.text(),
    /** Everything that was told, as one text: another content under the same id is refused. */
    content: model.text(),
    center_ids: model.array(),
    fair: model.text(),
    occurred_at: model.dateTime(),
    currency_code: model.text(),
    tender: model.enum([...TENDERS]),
    reference: model.text(),
    /** `FairSaleLineDto` each, with the piece's name and number of that day. */
    lines: model.json(),
    recorded_by: model.text(),
  })
  .indexes([{ on: ["order_id"], unique: true }, { on: ["occurred_at"] }]);
