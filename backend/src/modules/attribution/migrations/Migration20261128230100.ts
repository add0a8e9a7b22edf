import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const BEFORE = {
  ledger_source: ["source_type", ["capture", "refund", "credit", "exchange", "fee", "payout"]],
  ledger_transaction: ["kind", ["capture", "refund", "credit", "exchange", "fee", "payout", "reversal"]],
  ledger_entry: ["kind", ["capture", "refund", "fee", "payout"]],
} as const;

/** What a bank takes back for a buyer who disputes a payment. */
export class Migration20261128230100 extends Migration {
  override async up(): Promise<void> {
    for (const [table, [column, values]] of Object.entries(BEFORE)) {
      const name = `${table}_${column}_check`;
      const list = [...values, "dispute"].map((value) => `'${value}'`).join(", ");
      this.addSql(`alter table ${table} drop constraint if exists ${name}`);
      this.addSql(`alter table ${table} add constraint ${name} check (${column} in (${list}))`);
    }
  }

  override async down(): Promise<void> {
    throw new Error("The book is not taken apart: disputes would have nowhere to stand.");
  }
}
