import { model } from "@medusajs/framework/utils";
import { RETURN_REASONS, RETURN_STATES } from "../../../contracts/parcel-words";

/** A shopper's wish to send pieces of one line back. What was asked stays; a decision is added to it. */
export const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "ret" }).primaryKey(),
    order_id: model.text(),
    order_line_id: model.text(),
    quantity: model.number(),
    reason: model.enum([...RETURN_REASONS]),
    note: model.text().default(""),
    state: model.enum([...RETURN_STATES]),
    /** What a refund gives back, minor units; written before the money moves, so that a repeat gives the same. */
    amount_minor: model.bigNumber().nullable(),
    asked_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decision_note: model.text().default(""),
    refunded_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["order_line_id"] }, { on: ["state", "asked_at"] }]);
