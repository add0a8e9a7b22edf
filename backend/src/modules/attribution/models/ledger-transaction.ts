import { model } from "@medusajs/framework/utils";

/** Entries that belong together and sum to zero, made from one source. */
export const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ltx" }).primaryKey(),
    ledger_source_id: model.text(),
    /** A reversal takes back the transaction of a payment row that turned out not to have happened. */
    kind: model.enum(["capture", "refund", "credit", "exchange", "fee", "dispute", "payout", "reversal"]),
    order_id: model.text().nullable(),
    currency_code: model.text(),
    occurred_at: model.dateTime(),
    /** `<kind>:<payment row id>`: any number of writers leave one transaction. */
    idempotency_key: model.text(),
  })
  .indexes([{ on: ["idempotency_key"], unique: true }, { on: ["ledger_source_id"] }, { on: ["order_id"] }]);
