import { model } from "@medusajs/framework/utils";

/** A row that moved money (of the payment module, a fee, a dispute, a payout) as it was when first seen. */
export const LedgerSource = model
  .define("ledger_source", {
    id: model.id({ prefix: "lsrc" }).primaryKey(),
    source_type: model.enum(["capture", "refund", "credit", "exchange", "fee", "dispute", "payout"]),
    source_id: model.text(),
    order_id: model.text().nullable(),
    payment_id: model.text().nullable(),
    provider_id: model.text().nullable(),
    currency_code: model.text(),
    amount_minor: model.bigNumber(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["source_type", "source_id"], unique: true }, { on: ["order_id"] }]);
