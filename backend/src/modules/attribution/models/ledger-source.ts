import { model } from "@medusajs/framework/utils";

/** A capture or refund of the payment module as it was when first seen. */
export const LedgerSource = model
  .define("ledger_source", {
    id: model.id({ prefix: "lsrc" }).primaryKey(),
    source_type: model.enum(["capture", "refund", "credit", "exchange", "fee", "payout"]),
    source_id: model.text(),
    order_id: model.text().nullable(),
    payment_id: model.text().nullable(),
    provider_id: model.text().nullable(),
    currency_code: model.text(),
    amount_minor: model.bigNumber(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["source_type", "source_id"], unique: true }, { on: ["order_id"] }]);
