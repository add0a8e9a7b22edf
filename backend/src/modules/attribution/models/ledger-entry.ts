import { model } from "@medusajs/framework/utils";
import { ACCOUNTS } from "../../../domain/ledger";

/** What one account received (or gave, below zero) in one transaction. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    transaction_id: model.text(),
    order_id: model.text().nullable(),
    attribution_line_id: model.text().nullable(),
    account: model.enum([...ACCOUNTS]),
    /** Recipient of the sale policy, for the accounts that have one. */
    recipient: model.text().nullable(),
    workshop_id: model.text().nullable(),
    center_id: model.text().nullable(),
    /** A reversal keeps the kind of what it takes back, with the opposite sign. */
    kind: model.enum(["capture", "refund", "fee", "dispute", "payout"]),
    currency_code: model.text(),
    /** Whole minor units, never zero. */
    amount_minor: model.bigNumber(),
    occurred_at: model.dateTime(),
    idempotency_key: model.text(),
  })
  .indexes([
    { on: ["idempotency_key"], unique: true },
    { on: ["transaction_id"] },
    { on: ["order_id"] },
    { on: ["workshop_id", "occurred_at"] },
    { on: ["center_id", "occurred_at"] },
  ]);
